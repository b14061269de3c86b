/** How the copies of a photograph are made. What is changed here gives every copy a new name. */
export const copySettings = {
  /** For a small telephone and up to a large, sharp screen: nobody is sent the original. */
  widths: [480, 800, 1200, 1600, 2400],
  /** For those who cannot choose. */
  usualWidth: 1200,
  avif: { quality: 50, effort: 4, chromaSubsampling: '4:2:0' },
  webp: { quality: 74, effort: 5 },
  jpeg: { quality: 76, mozjpeg: true },
  /** Behind what is transparent, where the format knows no transparency. */
  paper: '#ffffff',
} as const;
