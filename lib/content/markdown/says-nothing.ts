const fileName = /^\S*\.(?:jpe?g|png|svg|webp|avif|gif|heic|tiff?|bmp)$/i;
const wordForPicture =
  /^(?:bilde?t?|foto(?:grafi)?|illustrasjon|image|img|picture|photo|dsc|alt|alt[- ]?te[kx]st)[-_ ]?\d*$/i;

/** Whether a picture's text is the name of a file, as programs put it there, or the word «bilde». */
export function saysNothing(alt: string): boolean {
  return fileName.test(alt.trim()) || wordForPicture.test(alt.trim());
}
