/** Names that Windows keeps for devices, also with an ending: no file can have one. */
export function isDevice(word: string): boolean {
  return /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/.test(word);
}
