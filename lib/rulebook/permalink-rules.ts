import type { RuleEntry } from './rule-entry.ts';

/** Adresser som er publisert */
export const permalinkRules = {
  'permalink-address': {
    severity: 'error',
    title: 'En publisert adresse fører ikke dit den skal',
    why: 'Andre har lenket hit, og lenkene skal virke. Har du flyttet eller gitt nytt navn til en side, skriver du den gamle adressen under `tidligere`. Har du slettet den, skriver du adressen hos siden som har tatt over.',
    wrong: `# nb/om.md heter nå nb/om-oss.md
id: om`,
    right: `# nb/om-oss.md
id: om
tidligere:
  - /om`,
  },
  'permalink-id': {
    severity: 'error',
    title: 'En publisert id er borte',
    why: '`/id/<id>` står i saksdokumenter og skal alltid føre fram. La `id` stå som den var, også når tittelen endres. Har en annen side tatt over, skriver du `/id/<id>` under `tidligere` der.',
    wrong: `# id var bryggene
id: kaiene`,
    right: 'id: bryggene',
  },
  'permalink-fragment': {
    severity: 'error',
    title: 'Et publisert sted er borte fra siden',
    why: 'Andre har lenket rett til overskriften. Endrer du den, skriver du det gamle navnet bak: `{#gammelt-navn}`. Et avsnitt med eierens ord tar bare eieren bort.',
    wrong: '## Spør oss',
    right: '## Spør oss {#kontakt}',
  },
  'lock-unreadable': {
    severity: 'error',
    title: 'Fila som husker publiserte adresser, kan ikke leses',
    why: '`permalinks.lock.json` skrives av byggingen. Uten den vet ingen hvilke adresser som må virke. Er to versjoner satt sammen, skal linjene fra begge stå der, med komma mellom sidene.',
  },
} as const satisfies Record<string, RuleEntry>;
