import { z } from 'zod';
import {
  date,
  isWebAddress,
  text,
  webAddressPattern,
} from '../content/front-matter/value-schemas.ts';

const localized = z.strictObject({ nb: text, en: text });
/** What only the owner can give stands empty until given. */
const optional = <Type extends z.ZodType>(type: Type) => type.nullable().optional();

const pageUrl = z
  .string()
  .refine(
    (value) => isWebAddress(value, /^https:/),
    'Skriv hele nettadressen, fra «https://», uten mellomrom og brukernavn.',
  )
  .meta({ pattern: webAddressPattern('https') });
const bareOrigin = 'Skriv bare «https://» og navnet på verten, uten «/» til slutt.';
const origin = pageUrl
  .refine((value) => !isWebAddress(value, /^https:/) || new URL(value).origin === value, bareOrigin)
  .meta({
    pattern: '^https://[a-z0-9.-]+(?::\\d+)?$',
    patternErrorMessage: bareOrigin,
  });
const contact = z
  .string()
  .refine(
    (value) => /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) || isWebAddress(value, /^https:/),
    'Skriv «mailto:» og en e-postadresse, eller en adresse fra «https://».',
  )
  .meta({
    pattern: `^mailto:[^\\s@]+@[^\\s@]+\\.[^\\s@]+$|${webAddressPattern('https')}`,
  });

const branch = z
  .string()
  .regex(/^\w[\w./-]*$/, 'Skriv navnet på grenen, som `main`, uten mellomrom.');

/** `content/site.yaml`. Editors write it, so its keys are Norwegian. */
export const settingsSchema = z.strictObject({
  navn: localized.meta({ description: 'Navnet på nettstedet.' }),
  eier: localized.meta({ description: 'Hvem strategien tilhører.' }),
  godkjent: optional(
    z.strictObject({
      av: text,
      dato: date,
    }),
  ).meta({ description: 'Hvem som har godkjent nettstedet, og når.' }),
  url: optional(origin).meta({ description: 'Adressen nettstedet har når det er publisert.' }),
  kontakt: optional(contact).meta({ description: 'Hvor «Meld feil» fører.' }),
  kodelager: optional(pageUrl).meta({ description: 'Hvor kildekoden ligger.' }),
  gren: optional(branch).meta({
    description: 'Grenen i kodelageret som nettstedet bygges fra. Uten den: main.',
  }),
  tilgjengelighetserklaring: optional(pageUrl).meta({
    description: 'Erklæringen eieren har laget i uustatus.no.',
  }),
  sikkerhetskontakt: optional(contact).meta({ description: 'Hvor sikkerhetsfeil meldes.' }),
  logo: optional(
    z
      .string()
      .regex(/^[a-z0-9-]+\.svg$/, 'Skriv navnet på en SVG-fil i content/media, som `logo.svg`.'),
  ).meta({ description: 'Logoen, når eieren har godkjent at den brukes.' }),
  ordrett: localized.meta({ description: 'Står over ord som er kommunens egne.' }),
  redaksjonelt: localized.meta({ description: 'Står over ord som er våre.' }),
  lenker: z
    .array(z.strictObject({ tittel: localized, beskrivelse: localized, url: pageUrl }))
    .meta({ description: 'Sider hos eieren som leseren skal finne.' }),
  kildeverter: z.array(text).meta({ description: 'Vertene som `kilder` kan vise til.' }),
});
