import { z } from 'zod';
import { foldFragment } from '../fragment.ts';
import { fieldShape } from './field-shape.ts';
import { date, dateOrMonth, formed, text, url, words } from './value-schemas.ts';
import { nearestAddress } from './values/nearest-address.ts';
import { nearestFileName } from './values/nearest-file-name.ts';

const namePattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';
const name = new RegExp(namePattern);

/** An id, or a word of an address. */
export const isName = (value: string): boolean => name.test(value);

const id = formed({
  pattern: namePattern,
  hint: 'Bruk bare små bokstaver a–z, tall og bindestrek.',
  nearest: (value) => foldFragment(value.replace(/\.md$/, '')),
});

const address = formed({
  pattern: '^\\/(?:[a-z0-9-]+\\/)*[a-z0-9-]+$',
  hint: 'En adresse begynner med «/», har små bokstaver a–z, tall og bindestrek, og slutter uten «/».',
  nearest: nearestAddress,
});

const checksum = formed({
  pattern: '^sha256:[0-9a-f]{64}$',
  hint: 'En sjekksum er «sha256:» og 64 tegn fra 0–9 og a–f. Slett linjen, så sier kontrollen hva du skal skrive.',
  nearest: (value) => `sha256:${value.toLowerCase().replace(/^sha256:? */, '')}`,
});

const adoption = z.strictObject({
  organ: text.meta({ description: 'Hvem som vedtok teksten.' }),
  dato: date.meta({ description: 'Dagen for vedtaket.' }),
  sak: text.optional().meta({ description: 'Saksnummeret, når det er kjent.' }),
  kilde: url.meta({ description: 'Adressen til vedtaket.' }),
});

const source = z.strictObject({
  tittel: text.meta({ description: 'Hva kilden er, og hvem som har gitt den ut.' }),
  url: url.meta({ description: 'Kildens adresse, fra en vert som står i site.yaml.' }),
  lest: dateOrMonth.meta({ description: 'Når vi leste kilden.', examples: ['2026-11'] }),
  utgitt: dateOrMonth.optional().meta({ description: 'Når kilden ble gitt ut, når det er kjent.' }),
});

const correction = z.strictObject({
  fra: words.meta({ description: 'Skrivefeilen slik den står i originalen.' }),
  til: words.meta({ description: 'Det rette ordet slik det står på siden.' }),
});

const change = z.strictObject({
  dato: date.meta({ description: 'Dagen endringen ble gjort.' }),
  tekst: text.meta({ description: 'Hva som ble endret.', examples: ['Publisert'] }),
});

const mediaFile = formed({
  pattern: '^[a-z0-9-]+\\.[a-z0-9]+$',
  hint: 'Skriv bare filnavnet. Fila ligger i content/media.',
  nearest: nearestFileName,
});

const picture = z.strictObject({
  src: mediaFile.meta({ description: 'Filnavnet i content/media.' }),
  smal: mediaFile
    .optional()
    .meta({ description: 'Filnavnet til en egen utgave for smale skjermer, når den finnes.' }),
  alt: text.meta({ description: 'Hva bildet viser, for den som ikke ser det.' }),
  tekst: text.optional().meta({ description: 'Bildetekst.' }),
  kreditt: text.meta({ description: 'Hvem som har laget bildet.' }),
});

/** Whose the words of a page are. */
export const statuses = ['kommunens', 'vedtatt', 'redaksjonell'] as const;

/** What every page has. */
const common = {
  id: id.meta({
    description: 'Sidens faste navn. Det endres aldri og brukes aldri om igjen.',
    examples: ['rene-strender'],
  }),
  tittel: text.meta({ description: 'Sidens overskrift.' }),
  ingress: text.meta({ description: 'Én eller to setninger om siden, til kort og søk.' }),
  status: z.enum(statuses).meta({ description: 'Hvem teksten under feltene tilhører.' }),
  vedtak: adoption.optional().meta({ description: 'Vedtaket, når status er «vedtatt».' }),
  sjekksum: checksum.optional().meta({ description: 'Låser ord som ikke er våre.' }),
  rettelser: z
    .array(correction)
    .min(1)
    .optional()
    .meta({ description: 'Skrivefeil vi har rettet.' }),
  kilder: z.array(source).min(1).optional().meta({ description: 'Kildene teksten bygger på.' }),
  bilde: picture.optional().meta({ description: 'Bildet øverst på siden.' }),
  relatert: z.array(id).min(1).optional().meta({ description: 'Id-er til sider om det samme.' }),
  endringer: z
    .array(change)
    .min(1)
    .meta({ description: 'Hva som er endret, det nyeste først. Minst «Publisert».' }),
  tidligere: z
    .array(address)
    .min(1)
    .optional()
    .meta({ description: 'Adresser siden har hatt før.' }),
  oversettelse: checksum
    .optional()
    .meta({ description: 'Sjekksummen til bokmålsteksten en oversettelse bygger på.' }),
  slug: id.optional().meta({ description: 'Siste ord i adressen, når det ikke er filnavnet.' }),
  utkast: z.boolean().optional().meta({ description: 'true: vises bare i forhåndsvisning.' }),
};

const children = z
  .array(id)
  .meta({ description: 'Id-ene til sidene under denne, i rekkefølgen de leses.' });

function typeOf<const Name extends string>(name: Name) {
  return z.literal(name).meta({ description: 'Hva slags side dette er.' });
}

/** The front matter of each type of page: a closed list of keys, in Norwegian because editors write them. */
export const frontMatterSchemas = {
  strategi: z.strictObject({ type: typeOf('strategi'), ...common, innhold: children }),
  del: z.strictObject({ type: typeOf('del'), ...common, innhold: children }),
  mal: z.strictObject({
    type: typeOf('mal'),
    ...common,
    formulering: words.meta({ description: 'Målet, ord for ord.' }),
  }),
  kapittel: z.strictObject({ type: typeOf('kapittel'), ...common }),
  side: z.strictObject({
    type: typeOf('side'),
    ...common,
    liste: z
      .enum(['mal', 'ordliste', 'erklaring'])
      .optional()
      .meta({ description: 'Hva nettstedet lister opp under teksten.' }),
    meny: z.enum(['hoved', 'bunn', 'ingen']).meta({ description: 'Hvilken meny siden står i.' }),
  }),
} as const;

/** The fields that some page can have. */
export const frontMatterShape = fieldShape(Object.values(frontMatterSchemas));

export type FrontMatterType = keyof typeof frontMatterSchemas;

/** Front matter that holds to its schema. */
export type FrontMatter = {
  [Type in FrontMatterType]: z.infer<(typeof frontMatterSchemas)[Type]>;
}[FrontMatterType];
