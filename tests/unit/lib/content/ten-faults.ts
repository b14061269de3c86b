import { greenCity } from './green-city.ts';
import { change, error, type Files } from './write-content.ts';

const files: Files = {
  'en/index.md': 'No fields.\n',
  ...change('nb/havn/bryggene.md', 'tittel: Bryggene', 'tittel: Bryggene: kaiene'),
  ...change('nb/havn/index.md', '  - bryggene', '  - bryggene\n  - bryggene'),
  ...change('nb/havn/mal.md', 'id: mal-havn', 'id: mal-havn\nid: mal-havn'),
  ...change('nb/index.md', 'Byen har to deler.', 'Byen har [to deler](/havnen).'),
  ...change('nb/om.md', '## Kontakt', '### Kontakt'),
  ...change('nb/ordliste.md', '2026-11-23', '2026-11-31'),
  ...change('nb/park/index.md', 'tittel: Parken', 'titel: Parken'),
  'nb/park/mal.md': Buffer.from(greenCity['nb/park/mal.md'], 'utf16le'),
  ...change('site.yaml', '  en: Example City', '  en:'),
};

/** Content with a fault in each of ten files, and what is to be told of it. */
export const tenFaults = {
  files,
  problems: [
    error(
      'en/index.md',
      1,
      1,
      'front-matter-missing',
      'Fila begynner ikke med feltene.',
      'Begynn fila med en linje `---`, skriv feltene under den, og så en ny linje `---`. Se content/README.md.',
    ),
    error(
      'nb/havn/bryggene.md',
      4,
      9,
      'yaml-syntax',
      'Det står et kolon for mye på linjen.',
      'Skriv `tittel: "Bryggene: kaiene"`.',
    ),
    error(
      'nb/havn/index.md',
      14,
      5,
      'children-duplicate',
      '`bryggene` står to ganger i `innhold`.',
      'Slett den ene linjen.',
    ),
    error('nb/havn/mal.md', 4, 1, 'key-duplicate', 'Feltet `id` står to ganger.', 'Slett linjen.'),
    error(
      'nb/index.md',
      19,
      10,
      'link-unknown',
      'Det finnes ingen side på /havnen.',
      'Mente du `/havn`?',
    ),
    error(
      'nb/om.md',
      13,
      1,
      'heading-skipped',
      'Den første overskriften er «###».',
      'Skriv `##` i stedet for `###`.',
    ),
    error(
      'nb/ordliste.md',
      10,
      11,
      'value-format',
      '`dato: 2026-11-31` kan ikke brukes under `endringer`.',
      'Skriv datoen som år-måned-dag: 2026-11-23.',
    ),
    error(
      'nb/park/index.md',
      4,
      1,
      'key-unknown',
      'Feltet `titel` finnes ikke på sider av typen `del`.',
      'Mente du `tittel`? Skriv `tittel: Parken`.',
    ),
    error(
      'nb/park/mal.md',
      1,
      1,
      'file-encoding',
      'Fila er ikke lagret som UTF-8.',
      'Lagre fila på nytt med tegnkodingen UTF-8.',
    ),
    error('site.yaml', 6, 6, 'value-empty', '`eier.en` er tomt.', 'Fyll inn `en: …`.'),
  ],
};
