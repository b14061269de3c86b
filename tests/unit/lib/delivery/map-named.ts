/** The lines inside a map of nginx's, by the name of its variable. Throws where there is none. */
export function mapNamed(maps: readonly string[], name: string): readonly string[] {
  const map = maps.find((text) => text.startsWith('map ') && text.includes(` $${name} {\n`));
  if (map === undefined) throw new Error(`No map makes $${name}.`);
  return map
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());
}
