import type { z } from 'zod';
import { fieldShape } from '../content/front-matter/field-shape.ts';
import { locateKey } from '../content/front-matter/locate-key.ts';
import { meantFields } from '../content/front-matter/meant-fields.ts';
import { nearestWord } from '../content/front-matter/nearest-word.ts';
import { schemaProblems } from '../content/front-matter/schema-problems.ts';
import {
  fieldsTooLong,
  parseYamlFields,
  type YamlFields,
} from '../content/front-matter/yaml-fields.ts';
import type { Problem } from '../content/problem.ts';
import { contentFolder } from '../content/source/content-folder.ts';
import { fileFault } from '../content/source/file-fault.ts';
import { isMisnamed } from '../content/source/known-names.ts';
import { readText } from '../content/source/read-text.ts';
import type { Media } from '../media/read-media.ts';
import type { Settings } from './settings.ts';
import { settingsSchema } from './settings-schema.ts';

const fileName = 'site.yaml';
const settingsShape = fieldShape([settingsSchema]);

/** Reads `site.yaml` of a content folder. Gives its problems where it has any, or is not there. */
export function readSettings(
  contentDirectory: string,
  workingDirectory: string,
  media: Media,
): Settings | readonly Problem[] {
  const folder = contentFolder(contentDirectory, workingDirectory);
  const file = folder.printed(fileName);
  if (!folder.has(fileName)) {
    // What has nearly its name tells of itself.
    return isMisnamed(contentDirectory, fileName) ? [] : [missing(file)];
  }
  const { text, problems } = readText(folder.at(fileName), file);
  if (text === undefined) return problems;
  const tooLong = fieldsTooLong(text, file);
  if (tooLong !== undefined) return [tooLong];
  const settings = settingsIn(text, file, media);
  const isValid = 'name' in settings;
  return isValid && problems.length === 0 ? settings : [...problems, ...(isValid ? [] : settings)];
}

function settingsIn(text: string, file: string, media: Media): Settings | readonly Problem[] {
  const fields = parseYamlFields(text, file, settingsShape);
  const result = settingsSchema.safeParse(fields.data);
  const issues = fields.extent === 'none' ? [] : (result.error?.issues ?? []);
  const faults = schemaProblems({
    fields,
    file,
    schema: settingsSchema,
    issues,
    meant: meantFields(fields, settingsSchema, issues),
    whole: `i ${fileName}`,
  });
  if (!result.success || fields.problems.length > 0) return [...fields.problems, ...faults];
  const { logo } = result.data;
  // A faulty picture has its own problem.
  if (logo && !media.isThere(logo)) return [logoUnknown(logo, file, fields, media)];
  return settingsOf(result.data, media);
}

function missing(file: string): Problem {
  return fileFault(
    file,
    'settings-missing',
    'Innstillingene for nettstedet mangler.',
    'Lag fila med feltene `navn`, `eier`, `ordrett`, `redaksjonelt`, `lenker` og `kildeverter`.',
  );
}

/** Meant as another drawing, where one has nearly the name. */
function logoUnknown(
  logo: string,
  file: string,
  { document, lineCounter }: YamlFields,
  { pictures }: Media,
): Problem {
  const drawings = [...pictures.keys()].filter((name) => name.endsWith('.svg'));
  const near = nearestWord(logo, drawings);
  return fileFault(
    file,
    'logo-unknown',
    `Logoen «${logo}» finnes ikke i content/media.`,
    near === undefined
      ? 'Slett linjen, eller legg logoen i content/media.'
      : `Mente du \`${near}\`?`,
    locateKey(document, lineCounter, ['logo']),
  );
}

function settingsOf(yaml: z.infer<typeof settingsSchema>, { pictures }: Media): Settings {
  const logo = pictures.get(yaml.logo ?? '');
  return {
    name: yaml.navn,
    owner: yaml.eier,
    ...(yaml.godkjent ? { approval: { by: yaml.godkjent.av, date: yaml.godkjent.dato } } : {}),
    ...(yaml.url ? { url: yaml.url } : {}),
    ...(yaml.kontakt ? { contact: yaml.kontakt } : {}),
    ...(yaml.kodelager ? { repository: { url: yaml.kodelager, branch: yaml.gren ?? 'main' } } : {}),
    ...(yaml.tilgjengelighetserklaring
      ? { accessibilityStatement: yaml.tilgjengelighetserklaring }
      : {}),
    ...(yaml.sikkerhetskontakt ? { securityContact: yaml.sikkerhetskontakt } : {}),
    ...(logo === undefined ? {} : { logo }),
    verbatimLabel: yaml.ordrett,
    editorialLabel: yaml.redaksjonelt,
    links: yaml.lenker.map(({ tittel, beskrivelse, url }) => ({
      title: tittel,
      description: beskrivelse,
      url,
    })),
    sourceHosts: yaml.kildeverter,
  };
}
