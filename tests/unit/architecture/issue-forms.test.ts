import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const sentence = z.string().regex(/[.]$/);
const validations = z.strictObject({ required: z.literal(true) }).optional();
const field = (type: 'input' | 'textarea') =>
  z.strictObject({
    type: z.literal(type),
    id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/),
    attributes: z.strictObject({
      label: z.string().regex(/\?$/),
      description: sentence.optional(),
      placeholder: z.string().optional(),
    }),
    validations,
  });
const formSchema = z.strictObject({
  name: z.string().min(5),
  description: sentence,
  labels: z.tuple([z.enum(['tekst', 'forslag', 'feil'])]),
  body: z.array(
    z.discriminatedUnion('type', [
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: sentence }),
      }),
      field('input'),
      field('textarea'),
    ]),
  ),
});

const folder = '.github/ISSUE_TEMPLATE';
const forms = globSync(`${folder}/[0-9]-*.yml`)
  .sort()
  .map((file) => ({ file, ...formSchema.parse(parse(readFileSync(file, 'utf8'))) }));
const fieldsOf = (form: (typeof forms)[number]) =>
  form.body.filter((part) => part.type !== 'markdown');

it('there are three forms, each with a label of its own', () => {
  expect(forms.map(({ name, labels: [label] }) => `${name}: ${label}`)).toEqual([
    'Feil i en tekst: tekst',
    'Foreslå en endring: forslag',
    'Noe virker ikke: feil',
  ]);
  expect(globSync(`${folder}/*`).length).toBe(forms.length + 1);
});

describe.each(forms)('$name', (form) => {
  it('is the file it is called', () => {
    const slug = form.name.toLowerCase().replaceAll('å', 'a').replaceAll(' ', '-');
    expect(basename(form.file).replace(/^\d-/, '')).toBe(`${slug}.yml`);
  });

  it('says first that everyone can read it', () => {
    expect(form.body[0]).toEqual({
      type: 'markdown',
      attributes: {
        value:
          'Alle kan lese det du skriver her. Ikke skriv noe om andre som de ikke vil ha på nett.',
      },
    });
  });

  it('asks for each thing once, and must have an answer to something', () => {
    const ids = fieldsOf(form).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fieldsOf(form).some(({ validations }) => validations?.required)).toBe(true);
  });
});

it('the same thing is asked for by the same words', () => {
  const labels = new Map<string, Set<string>>();
  for (const { id, attributes } of forms.flatMap(fieldsOf)) {
    labels.set(id, (labels.get(id) ?? new Set()).add(attributes.label));
  }
  expect([...labels.keys()]).toContain('side');
  expect([...labels].filter(([, words]) => words.size > 1)).toEqual([]);
});

it('the choice of forms invents nobody to ask', () => {
  expect(parse(readFileSync(`${folder}/config.yml`, 'utf8'))).toEqual({
    blank_issues_enabled: false,
  });
  const owners = readFileSync('.github/CODEOWNERS', 'utf8').trim().split('\n');
  expect(owners.filter((line) => !line.startsWith('#'))).toEqual([]);
});

it('the template of a pull request leads to what it says of the red cross', () => {
  const text = readFileSync('.github/pull_request_template.md', 'utf8');
  const [, file = '', heading = ''] = /\]\(\.\.\/blob\/main\/([^#)]+)#([^)]+)\)/.exec(text) ?? [];
  expect(existsSync(file)).toBe(true);
  const headings = [...readFileSync(file, 'utf8').matchAll(/^## (.*)$/gm)].map(([, words = '']) =>
    words.toLowerCase().replaceAll(' ', '-'),
  );
  expect(headings).toContain(heading);
});
