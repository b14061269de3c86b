import { createHash } from 'node:crypto';

/** As the checksum of words is defined, from their text alone. */
export function sha256(words: string): string {
  return `sha256:${createHash('sha256').update(words, 'utf8').digest('hex')}`;
}

const kilder = `kilder:
  - tittel: Byplanen
    url: https://by.example/plan
    lest: 2026-11`;

const endringer = `endringer:
  - dato: 2026-11-23
    tekst: Publisert`;

/** A small strategy without faults: two parts, a goal in each, a section and two articles. */
export const greenCity = {
  'site.yaml': `navn:
  nb: Grønn by
  en: Green City
eier:
  nb: Eksempelby
  en: Example City
ordrett:
  nb: Kommunens egne ord.
  en: The city’s own words.
redaksjonelt:
  nb: Skrevet for nettstedet.
  en: Written for the site.
lenker: []
kildeverter:
  - by.example
`,
  'nb/index.md': `---
type: strategi
id: strategi
tittel: Grønn by
ingress: Slik blir byen grønn.
status: redaksjonell
${kilder}
innhold:
  - havn
  - park
${endringer}
---

Byen har to deler.
`,
  'nb/havn/index.md': `---
type: del
id: havn
tittel: Havna
ingress: Byen ved vannet.
status: redaksjonell
${kilder}
innhold:
  - mal-havn
  - bryggene
${endringer}
---
`,
  'nb/havn/mal.md': `---
type: mal
id: mal-havn
tittel: Målet for havna
ingress: Hva vi vil med havna.
status: kommunens
formulering: Havna er stille og ren.
sjekksum: ${sha256('Havna er stille og ren.')}
${endringer}
---
`,
  'nb/havn/bryggene.md': `---
type: kapittel
id: bryggene
tittel: Bryggene
ingress: Hvor byen møter vannet.
status: kommunens
sjekksum: ${sha256('Bryggene er åpne for alle.\nVår rolle\nVi rydder.')}
${endringer}
---

Bryggene er åpne for alle.

## Vår rolle

Vi rydder.
`,
  'nb/park/index.md': `---
type: del
id: park
tittel: Parken
ingress: Byen under trærne.
status: redaksjonell
${kilder}
innhold:
  - mal-park
${endringer}
---
`,
  'nb/park/mal.md': `---
type: mal
id: mal-park
tittel: Målet for parken
ingress: Hva vi vil med parken.
status: kommunens
formulering: Parken er for alle.
sjekksum: ${sha256('Parken er for alle.')}
${endringer}
---
`,
  'nb/om.md': `---
type: side
id: om
tittel: Om nettstedet
ingress: Hvem som står bak.
status: redaksjonell
meny: bunn
${endringer}
---

## Kontakt

Ring oss.
`,
  'nb/ordliste.md': `---
type: side
id: ordliste
tittel: Ordliste
ingress: Ord vi bruker.
status: redaksjonell
liste: ordliste
meny: hoved
${endringer}
---

## Brygge

Der båter legger til.

## Kai

Det samme, av stein.
`,
} as const;

/** The front page in English, which rests on the one in bokmål as it stands above. */
export const englishFront = `---
type: strategi
id: strategi
tittel: Green City
ingress: How the city turns green.
status: redaksjonell
${kilder}
innhold: []
${endringer}
oversettelse: ${sha256('Byen har to deler.')}
---

The city has two parts.
`;
