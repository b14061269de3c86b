import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { issueProblems } from '../content/front-matter/issue-problems.ts';
import { parseYamlFields } from '../content/front-matter/yaml-fields.ts';
import type { Problem } from '../content/problem.ts';
import { decodeText } from '../content/source/decode-text.ts';
import { printedPath } from '../content/source/printed-path.ts';
import type { Settings } from './settings.ts';
import { settingsSchema } from './settings-schema.ts';

/**
 * Reads `site.yaml` of a content folder. Gives its problems where it has any.
 * Throws where the file cannot be read.
 */
export function readSettings(
  contentDirectory: string,
  workingDirectory: string,
): Settings | readonly Problem[] {
  const path = join(contentDirectory, 'site.yaml');
  const file = printedPath(path, workingDirectory);
  const fields = parseYamlFields(decodeText(readFileSync(path)) ?? '', file);
  if (!('data' in fields)) return fields;
  const result = settingsSchema.safeParse(fields.data);
  if (result.success) return settingsOf(result.data);
  const known = Object.keys(settingsSchema.shape);
  return result.error.issues.flatMap((issue) =>
    issueProblems(fields, file, issue, known, 'i site.yaml'),
  );
}

function settingsOf(yaml: z.infer<typeof settingsSchema>): Settings {
  return {
    name: yaml.navn,
    owner: yaml.eier,
    ...(yaml.godkjent ? { approval: { by: yaml.godkjent.av, date: yaml.godkjent.dato } } : {}),
    ...(yaml.url ? { url: yaml.url } : {}),
    ...(yaml.kontakt ? { contact: yaml.kontakt } : {}),
    ...(yaml.kodelager ? { repository: yaml.kodelager } : {}),
    ...(yaml.tilgjengelighetserklaring
      ? { accessibilityStatement: yaml.tilgjengelighetserklaring }
      : {}),
    ...(yaml.sikkerhetskontakt ? { securityContact: yaml.sikkerhetskontakt } : {}),
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
