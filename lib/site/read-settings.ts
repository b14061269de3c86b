import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { fieldShape } from '../content/front-matter/field-shape.ts';
import { locateKey } from '../content/front-matter/locate-key.ts';
import { meantFields } from '../content/front-matter/meant-fields.ts';
import { schemaProblems } from '../content/front-matter/schema-problems.ts';
import {
  fieldsTooLong,
  parseYamlFields,
  type YamlFields,
} from '../content/front-matter/yaml-fields.ts';
import type { Problem } from '../content/problem.ts';
import { decodeText } from '../content/source/decode-text.ts';
import { fileFault, notUtf8 } from '../content/source/file-fault.ts';
import { printedPath } from '../content/source/printed-path.ts';
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
  const path = join(contentDirectory, fileName);
  const file = printedPath(path, workingDirectory);
  if (!existsSync(path)) return [missing(file)];
  const text = decodeText(readFileSync(path));
  if (text === undefined) return [notUtf8(file)];
  const tooLong = fieldsTooLong(text, file);
  if (tooLong !== undefined) return [tooLong];
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
  if (logo && !media.names.has(logo)) return [logoUnknown(logo, file, fields)];
  return settingsOf(result.data, media);
}

function missing(file: string): Problem {
  return fileFault(
    file,
    'settings-missing',
    'Innstillingene for nettstedet mangler.',
    'Lag fila. Hva den skal ha, står i content/README.md.',
  );
}

function logoUnknown(logo: string, file: string, { document, lineCounter }: YamlFields): Problem {
  return fileFault(
    file,
    'logo-unknown',
    `Logoen ${logo} finnes ikke i content/media.`,
    'Legg logoen i content/media, rett navnet, eller la `logo:` stå tom.',
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
