import type { Rule } from './rule.ts';

/** Related pages, pictures and the hosts of sources exist where they must. */
export const referencesRule: Rule = ({ files, media, settings, byId }) =>
  files.flatMap((file) => {
    const matter = file.frontMatter;
    if (matter === undefined) return [];
    const related = (matter.relatert ?? []).flatMap((id, index) =>
      id !== matter.id && byId(file.language, id) !== undefined
        ? []
        : [
            file.problemAt(
              ['relatert', index],
              'related-unknown',
              id === matter.id
                ? 'Siden nevner seg selv i `relatert`.'
                : `\`relatert\` nevner \`${id}\`, men ingen side har den id-en.`,
              'Rett id-en, eller slett linjen.',
            ),
          ],
    );
    const sources = (matter.kilder ?? []).flatMap(({ url }, index) => {
      const { host } = new URL(url);
      return settings === undefined || settings.sourceHosts.includes(host)
        ? []
        : [
            file.problemAt(
              ['kilder', index, 'url'],
              'source-host',
              `Verten ${host} står ikke blant \`kildeverter\` i site.yaml.`,
              `Er kilden god, legg til \`  - ${host}\` under \`kildeverter\`. Ellers bruk en annen kilde.`,
            ),
          ];
    });
    const picture =
      matter.bilde === undefined || media.has(matter.bilde.src)
        ? []
        : [
            file.problemAt(
              ['bilde', 'src'],
              'picture-unknown',
              `Bildet ${matter.bilde.src} finnes ikke i content/media.`,
              'Legg bildet i content/media, eller rett navnet.',
            ),
          ];
    return [...related, ...sources, ...picture, ...bodyPictures(file, media)];
  });

function bodyPictures(file: Parameters<Rule>[0]['files'][number], media: ReadonlySet<string>) {
  return (file.rendered?.pictures ?? [])
    .filter(({ url }) => url.startsWith('media/') && !media.has(url.slice('media/'.length)))
    .map(({ url, line, column }) => ({
      file: file.source.printed,
      line,
      column,
      severity: 'error' as const,
      rule: 'picture-unknown',
      message: `Bildet ${url} finnes ikke i content.`,
      hint: 'Legg bildet i content/media, eller rett navnet.',
    }));
}
