import type { Language } from '../../languages/language.ts';
import type { RuleName } from '../../rulebook/rule-book.ts';
import { type ContentSet, type PlacedFile, someIdIsUnknown } from '../content-set.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { idHint } from './id-hint.ts';
import type { Rule } from './rule.ts';

/** Related pages, pictures and the hosts of sources exist where they must. */
export const referencesRule: Rule = (content) =>
  content.files.flatMap((file) => {
    const matter = file.frontMatter;
    if (matter === undefined) return [];
    return [
      ...relatedProblems(file, matter, content),
      ...sourceProblems(file, matter, content),
      ...pictureProblems(file, matter, content),
    ];
  });

function relatedProblems(file: PlacedFile, matter: FrontMatter, content: ContentSet): Problem[] {
  return (matter.relatert ?? []).flatMap((id, index) => {
    const isSelf = id === matter.id;
    const isKnown = content.byId(file.language, id) !== undefined;
    if (!isSelf && (isKnown || someIdIsUnknown(content, file.language))) return [];
    return [
      file.problemAt(
        ['relatert', index],
        'related-unknown',
        isSelf
          ? 'Siden nevner seg selv i `relatert`.'
          : `\`relatert\` nevner \`${id}\`, men ingen side har den id-en.`,
        isSelf ? 'Slett linjen.' : idHint(id, idsOf(content, file.language)),
      ),
    ];
  });
}

function idsOf({ files }: ContentSet, language: Language): readonly string[] {
  return files.flatMap((file) => (file.language === language ? (file.id ?? []) : []));
}

function sourceProblems(file: PlacedFile, matter: FrontMatter, { settings }: ContentSet) {
  if (settings === undefined) return [];
  return (matter.kilder ?? []).flatMap(({ url }, index) => {
    const { host } = new URL(url);
    if (settings.sourceHosts.includes(host)) return [];
    return [
      file.problemAt(
        ['kilder', index, 'url'],
        'source-host',
        `Verten ${host} står ikke blant \`kildeverter\` i site.yaml.`,
        `Er kilden god, legg til \`  - ${host}\` under \`kildeverter\`. Ellers bruk en annen kilde.`,
      ),
    ];
  });
}

function pictureProblems(file: PlacedFile, matter: FrontMatter, { media }: ContentSet): Problem[] {
  const inFields = (['src', 'smal'] as const).flatMap((key) => {
    const name = matter.bilde?.[key];
    if (name === undefined || media.isThere(name)) return [];
    return [file.problemAt(['bilde', key], ...unknownPicture(name))];
  });
  const inText = (file.rendered?.pictures ?? []).flatMap(({ url, ...place }) => {
    const name = url.slice('media/'.length);
    return media.isThere(name)
      ? []
      : [fileFault(file.source.printed, ...unknownPicture(name), place)];
  });
  return [...inFields, ...inText];
}

function unknownPicture(name: string): [rule: RuleName, message: string, hint: string] {
  return [
    'picture-unknown',
    `Bildet ${name} finnes ikke i content/media.`,
    'Legg bildet i content/media, eller rett navnet.',
  ];
}
