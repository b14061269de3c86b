import { type Language, languages } from '../../languages/language.ts';
import type { RuleName } from '../../rulebook/rule-book.ts';
import { type ContentSet, mayHaveId, type PlacedFile } from '../content-set.ts';
import { nearestWord } from '../front-matter/nearest-word.ts';
import type { FrontMatter } from '../front-matter/schema.ts';
import type { Problem } from '../problem.ts';
import { fileFault } from '../source/file-fault.ts';
import { removeItemHint } from './remove-item-hint.ts';
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
  const related = matter.relatert ?? [];
  const messages = related.map((id) => relatedMessage(content, file, id));
  const left = related.filter((_, index) => messages[index] === undefined);
  return related.flatMap((id, index) => {
    const message = messages[index];
    if (message === undefined) return [];
    const near = isAnyPage(content, id) ? undefined : nearestWord(id, idsOf(content, file));
    const hint =
      near === undefined
        ? `${removeItemHint(file, 'relatert', left)}.`
        : `Mente du \`${near}\`? Rett id-en, eller slett linjen.`;
    return [file.problemAt(['relatert', index], 'related-unknown', message, hint)];
  });
}

function relatedMessage(
  content: ContentSet,
  { id: own, language }: PlacedFile,
  id: string,
): string | undefined {
  if (id === own) return 'Siden nevner seg selv i `relatert`.';
  if (content.byId(language, id) !== undefined || mayHaveId(content, language)) {
    return undefined;
  }
  return isAnyPage(content, id)
    ? `\`relatert\` nevner \`${id}\`, men den siden finnes ikke på ${names[language]}.`
    : `\`relatert\` nevner \`${id}\`, men ingen side har den id-en.`;
}

function isAnyPage({ byId }: ContentSet, id: string): boolean {
  return languages.some((language) => byId(language, id) !== undefined);
}

const names: Readonly<Record<Language, string>> = { nb: 'bokmål', en: 'engelsk' };

/** The ids of the other pages of a file's language. */
function idsOf({ files }: ContentSet, { language, id: own }: PlacedFile): readonly string[] {
  return files.flatMap((file) =>
    file.language === language && file.id !== own ? (file.id ?? []) : [],
  );
}

function sourceProblems(file: PlacedFile, matter: FrontMatter, { settings }: ContentSet) {
  if (settings === undefined) return [];
  return (matter.kilder ?? []).flatMap(({ url }, index) => {
    const { host } = new URL(url);
    if (settings.sourceHosts.includes(host)) return [];
    const add =
      settings.sourceHosts.length === 0
        ? `Skriv \`kildeverter: [${host}]\` i site.yaml`
        : `Legg til linjen \`  - ${host}\` under \`kildeverter:\` i site.yaml`;
    return [
      file.problemAt(
        ['kilder', index, 'url'],
        'source-host',
        `Verten ${host} står ikke blant \`kildeverter\` i site.yaml.`,
        `${add} hvis kilden er god. Ellers bruk en annen kilde.`,
      ),
    ];
  });
}

function pictureProblems(file: PlacedFile, matter: FrontMatter, { media }: ContentSet): Problem[] {
  const inFields = (['src', 'smal'] as const).flatMap((key) => {
    const name = matter.bilde?.[key];
    if (name === undefined || media.isThere(name)) return [];
    return [file.problemAt(['bilde', key], ...unknownPicture(name, media.pictures.keys()))];
  });
  const inText = (file.rendered?.pictures ?? []).flatMap(({ url, ...place }) => {
    const name = url.slice('media/'.length);
    return media.isThere(name)
      ? []
      : [fileFault(file.source.printed, ...unknownPicture(name, media.pictures.keys()), place)];
  });
  return [...inFields, ...inText];
}

function unknownPicture(
  name: string,
  names: Iterable<string>,
): [rule: RuleName, message: string, hint: string] {
  const near = nearestWord(name, names);
  return [
    'picture-unknown',
    `Bildet \`${name}\` finnes ikke i content/media.`,
    near === undefined
      ? 'Legg bildet i content/media, eller rett navnet.'
      : `Mente du \`${near}\`? Ellers legg bildet i content/media.`,
  ];
}
