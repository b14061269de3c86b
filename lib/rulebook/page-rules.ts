import type { RuleEntry } from './rule-entry.ts';

/** Sider som hører sammen */
export const pageRules = {
  'type-place': {
    severity: 'error',
    title: 'Typen passer ikke med stedet fila ligger',
    why: 'Hvor en fil ligger, avgjør hva slags side den er. `index.md` i språkmappa er forsiden, `index.md` i en undermappe er en del, de andre filene i undermappa er mål og kapitler, og filene rett i språkmappa er artikler.',
    wrong: `# nb/havn/kontakt.md
type: side`,
    right: `# nb/kontakt.md
type: side`,
  },
  'id-duplicate': {
    severity: 'error',
    title: 'To sider har samme id',
    why: '`/id/<id>` skal føre til én side, og bare den. Har du kopiert en fil for å lage en ny side, gir du kopien en egen `id`.',
    wrong: `# nb/ny-side.md, kopiert fra nb/om.md
id: om`,
    right: `# nb/ny-side.md
id: ny-side`,
  },
  'address-duplicate': {
    severity: 'error',
    title: 'To sider har samme adresse',
    why: 'Bare én av dem kan vises. Adressen kommer av navnet på fila eller mappa, eller av `slug`.',
    wrong: `# nb/ordliste.md
slug: om`,
    right: `# nb/ordliste.md
slug: ordliste`,
  },
  'address-reserved': {
    severity: 'error',
    title: 'Adressen bruker nettstedet selv',
    why: 'Noen adresser er satt av til søk, bilder, språk og drift. Gi siden et annet navn, eller skriv en annen `slug`.',
    wrong: '# nb/sok.md',
    right: '# nb/slik-soker-du.md',
  },
  'former-address-taken': {
    severity: 'error',
    title: 'En tidligere adresse er i bruk',
    why: 'En adresse kan føre til bare én side. En adresse og en id som er publisert, tilhører siden som hadde dem, og kan ikke brukes av en ny side.',
    wrong: `# nb/om.md
tidligere:
  - /om`,
    right: `# nb/om.md
tidligere:
  - /om-oss`,
  },
  'children-missing': {
    severity: 'error',
    title: 'En side mangler i innhold',
    why: '`innhold` sier hvilke sider som hører til, i den rekkefølgen de leses. En side som ikke står der, ville ingen finne.',
    wrong: `# nb/havn/ har bryggene.md og mal.md
innhold:
  - mal-havn`,
    right: `innhold:
  - mal-havn
  - bryggene`,
  },
  'children-unknown': {
    severity: 'error',
    title: 'Innhold nevner en side som ikke hører til',
    why: 'Lista har id-ene til sidene i mappa, verken flere eller færre. Har du slettet eller flyttet en side, sletter du linjen med id-en også.',
    wrong: `innhold:
  - mal-havn
  - brygene`,
    right: `innhold:
  - mal-havn
  - bryggene`,
  },
  'children-duplicate': {
    severity: 'error',
    title: 'En side står to ganger i innhold',
    why: 'Hver side leses én gang. Slett den ene linjen.',
    wrong: `innhold:
  - bryggene
  - mal-havn
  - bryggene`,
    right: `innhold:
  - bryggene
  - mal-havn`,
  },
  'goal-fragment': {
    severity: 'error',
    title: 'En overskrift har målets egen adresse',
    why: '`#mal` fører til målet selv. En overskrift på samme side må få et annet navn bak seg.',
    wrong: '## Mål',
    right: '## Mål {#om-malet}',
  },
  'link-unknown': {
    severity: 'error',
    title: 'Lenken fører til en side som ikke finnes',
    why: 'Skriv adressen slik den står i nettleseren, fra «/»: uten `nb/`, uten `.md`, uten store bokstaver og uten «/» til slutt. Har siden flyttet, lenker du til den nye adressen.',
    wrong: 'Se [bryggene](/nb/havn/bryggene.md).',
    right: 'Se [bryggene](/havn/bryggene).',
  },
  'link-draft': {
    severity: 'error',
    title: 'Lenken fører til et utkast',
    why: 'Et utkast blir ikke publisert, så lenken ville ikke virke. Vent med lenken til siden er klar.',
  },
  'fragment-unknown': {
    severity: 'error',
    title: 'Lenken fører til et sted som ikke finnes på siden',
    why: 'Det som står etter «#», er navnet på en overskrift: små bokstaver, bindestrek for mellomrom, `ae` for æ, `o` for ø og `a` for å. Et avsnitt med eierens ord heter `avsnitt-` og nummeret.',
    wrong: 'Se [vår rolle](/havn/bryggene#Vår-rolle).',
    right: 'Se [vår rolle](/havn/bryggene#var-rolle).',
  },
  'related-unknown': {
    severity: 'error',
    title: 'Relatert nevner en side som ikke finnes',
    why: '`relatert` har id-ene til andre sider på samme språk. Har du slettet en side, sletter du linjen med id-en også.',
    wrong: `relatert:
  - havnn`,
    right: `relatert:
  - havn`,
  },
  'source-host': {
    severity: 'error',
    title: 'Kilden kommer fra et nettsted ingen har godkjent',
    why: 'Leserne skal kunne stole på kildene. Nettstedene vi kan vise til, står under `kildeverter` i `site.yaml`. Legg til et nytt bare når du vet hvem som står bak.',
  },
  'picture-unknown': {
    severity: 'error',
    title: 'Bildet finnes ikke',
    why: 'Bildefila må ligge i `content/media`, og navnet må være skrevet likt begge steder. Se etter store bokstaver og endelsen: `.jpg` er noe annet enn `.jpeg`.',
    wrong: `bilde:
  src: havna.jpeg`,
    right: `bilde:
  src: havna.jpg`,
  },
  'changes-order': {
    severity: 'error',
    title: 'Endringene står ikke med den nyeste øverst',
    why: 'Den øverste datoen står på siden som dagen den sist ble endret. Skriv nye endringer øverst.',
    wrong: `endringer:
  - dato: 2026-11-23
    tekst: Publisert
  - dato: 2026-12-01
    tekst: Rettet en dato.`,
    right: `endringer:
  - dato: 2026-12-01
    tekst: Rettet en dato.
  - dato: 2026-11-23
    tekst: Publisert`,
  },
  'glossary-order': {
    severity: 'error',
    title: 'Ordlisten står ikke i alfabetisk rekkefølge',
    why: 'Leserne leter etter alfabetet, med æ, ø og å til slutt. Sett et nytt ord der det hører hjemme.',
    wrong: `## Kai

## Brygge`,
    right: `## Brygge

## Kai`,
  },
} as const satisfies Record<string, RuleEntry>;
