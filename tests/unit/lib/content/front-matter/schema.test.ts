import { describe, expect, it } from 'vitest';
import { frontMatterSchemas } from '../../../../../lib/content/front-matter/schema.ts';
import { change, error, problemsIn } from '../write-content.ts';

/** What it is, the passage of the file and what stands in its place, and the fault that is told. */
type Row = [what: string, from: string, to: string, ...Fault];
type Fault = [line: number, column: number, rule: string, message: string, hint: string];

const wholeUrl = 'Skriv hele nettadressen, fra «https://», uten mellomrom og brukernavn.';

describe('a value of the wrong form', () => {
  it.each<Row>([
    [
      'an id with a capital',
      'id: om',
      'id: Om',
      3,
      5,
      'value-format',
      '`id: Om` kan ikke brukes.',
      'Skriv `id: om`.',
    ],
    [
      'an id with an underscore',
      'id: om',
      'id: om_oss',
      3,
      5,
      'value-format',
      '`id: om_oss` kan ikke brukes.',
      'Skriv `id: om-oss`.',
    ],
    [
      'an id that ends in a hyphen',
      'id: om',
      'id: om-',
      3,
      5,
      'value-format',
      '`id: om-` kan ikke brukes.',
      'Skriv `id: om`.',
    ],
    [
      'a day that is not',
      '2026-11-23',
      '2026-02-30',
      9,
      11,
      'value-format',
      '`dato: 2026-02-30` kan ikke brukes under `endringer`.',
      'Skriv datoen som år-måned-dag: 2026-11-23.',
    ],
    [
      'a month that is not',
      '2026-11-23',
      '2026-13-01',
      9,
      11,
      'value-format',
      '`dato: 2026-13-01` kan ikke brukes under `endringer`.',
      'Skriv datoen som år-måned-dag: 2026-11-23.',
    ],
    [
      'a date in another order',
      '2026-11-23',
      '23.11.2026',
      9,
      11,
      'value-format',
      '`dato: 23.11.2026` kan ikke brukes under `endringer`.',
      'Skriv `dato: 2026-11-23`.',
    ],
    [
      'a month for a day',
      '2026-11-23',
      '2026-11',
      9,
      11,
      'value-format',
      '`dato: 2026-11` kan ikke brukes under `endringer`.',
      'Skriv datoen som år-måned-dag: 2026-11-23.',
    ],
    [
      'a source without a scheme',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - tittel: A\n    url: by.example\n    lest: 2026-11-23',
      10,
      10,
      'value-format',
      '`url: by.example` kan ikke brukes under `kilder`.',
      'Skriv `url: https://by.example`.',
    ],
    [
      'a source with another scheme',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - tittel: A\n    url: javascript:alert(1)\n    lest: 2026-11-23',
      10,
      10,
      'value-format',
      '`url: javascript:alert(1)` kan ikke brukes under `kilder`.',
      wholeUrl,
    ],
    [
      'a source with a user’s name',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - tittel: A\n    url: https://kari@by.example/\n    lest: 2026-11-23',
      10,
      10,
      'value-format',
      '`url: https://kari@by.example/` kan ikke brukes under `kilder`.',
      'Skriv `url: https://by.example/`.',
    ],
    [
      'a source with a blank',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - tittel: A\n    url: https://by.example/a b\n    lest: 2026-11-23',
      10,
      10,
      'value-format',
      '`url: https://by.example/a b` kan ikke brukes under `kilder`.',
      'Skriv `url: https://by.example/a%20b`.',
    ],
    [
      'a source read in a month that is not',
      'meny: bunn',
      'meny: bunn\nkilder:\n  - tittel: A\n    url: https://by.example/\n    lest: 2026-13',
      11,
      11,
      'value-format',
      '`lest: 2026-13` kan ikke brukes under `kilder`.',
      'Skriv datoen som år-måned-dag (2026-11-23) eller år-måned (2026-11).',
    ],
    [
      'a checksum that is too short',
      'meny: bunn',
      'meny: bunn\nsjekksum: sha256:12',
      8,
      11,
      'value-format',
      '`sjekksum: sha256:12` kan ikke brukes.',
      'En sjekksum er «sha256:» og 64 tegn fra 0–9 og a–f. Slett linjen, så sier kontrollen hva du skal skrive.',
    ],
    [
      'a former address that ends in a slash',
      'meny: bunn',
      'meny: bunn\ntidligere:\n  - /om/',
      9,
      5,
      'value-format',
      '`/om/` kan ikke brukes.',
      'Skriv `- /om`.',
    ],
    [
      'a former address without a slash',
      'meny: bunn',
      'meny: bunn\ntidligere:\n  - gammel',
      9,
      5,
      'value-format',
      '`gammel` kan ikke brukes.',
      'Skriv `- /gammel`.',
    ],
    [
      'a slug with a blank',
      'meny: bunn',
      'meny: bunn\nslug: Om Oss',
      8,
      7,
      'value-format',
      '`slug: Om Oss` kan ikke brukes.',
      'Skriv `slug: om-oss`.',
    ],
    [
      'a picture with its folder',
      'meny: bunn',
      'meny: bunn\nbilde:\n  src: media/x.svg\n  alt: A\n  kreditt: B',
      9,
      8,
      'value-format',
      '`src: media/x.svg` kan ikke brukes under `bilde`.',
      'Skriv `src: x.svg`.',
    ],
    [
      'an item of related pages with a capital',
      'meny: bunn',
      'meny: bunn\nrelatert:\n  - Havn',
      9,
      5,
      'value-format',
      '`Havn` kan ikke brukes.',
      'Skriv `- havn`.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('a value that nobody can put right', () => {
  it.each<Row>([
    [
      'an id without letters',
      'id: om',
      'id: 🎉',
      3,
      5,
      'value-format',
      '`id: 🎉` kan ikke brukes.',
      'Bruk bare små bokstaver a–z, tall og bindestrek.',
    ],
    [
      'a former address that is the front page’s',
      'meny: bunn',
      'meny: bunn\ntidligere:\n  - /',
      9,
      5,
      'value-format',
      '`/` kan ikke brukes.',
      'En adresse begynner med «/», har små bokstaver a–z, tall og bindestrek, og slutter uten «/».',
    ],
    [
      'a picture without its type',
      'meny: bunn',
      'meny: bunn\nbilde:\n  src: kart\n  alt: A\n  kreditt: B',
      9,
      8,
      'value-format',
      '`src: kart` kan ikke brukes under `bilde`.',
      'Skriv bare filnavnet. Fila ligger i content/media.',
    ],
  ])('is told of: %s', (_what, from, to, ...fault) => {
    expect(problemsIn(change('nb/om.md', from, to))).toEqual([error('nb/om.md', ...fault)]);
  });
});

describe('the fields of a type', () => {
  it.each(Object.entries(frontMatterSchemas))('all explain themselves: %s', (_type, { shape }) => {
    const fields = Object.entries(shape);
    expect(fields.length).toBeGreaterThan(5);
    const silent = fields.filter(([, field]) => !field.meta()?.description);
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});
