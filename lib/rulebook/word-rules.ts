import type { RuleEntry } from './rule-entry.ts';

/** Ord som ikke er våre */
export const wordRules = {
  'required-sjekksum': {
    severity: 'error',
    title: 'Ord som ikke er våre, er ikke låst',
    why: 'Sjekksummen gjør at ingen kan endre eierens ord uten å merke det. Kontrollen regner den ut og sier hvilken linje du skal legge til.',
  },
  'checksum-changed': {
    severity: 'error',
    title: 'Ord som ikke er våre, er endret',
    why: 'Eierens ord står ordrett. Sett dem tilbake, også når endringen var liten. Har eieren selv endret teksten, skriver du den nye sjekksummen. Lenker til avsnitt følger nummeret, så de fører til et annet avsnitt når rekkefølgen endres.',
  },
  'correction-count': {
    severity: 'error',
    title: 'En rettelse står ikke nøyaktig én gang på siden',
    why: '`til` er det rette ordet slik det står på siden, og `fra` er skrivefeilen i originalen. Står ordet flere ganger, vet ingen hvilket som er rettet. Ta da med ordene rundt.',
    wrong: `rettelser:
  - fra: ein
    til: en`,
    right: `rettelser:
  - fra: ein åpen by
    til: en åpen by`,
  },
  'translation-of-nothing': {
    severity: 'error',
    title: 'En bokmålsside sier at den er oversatt',
    why: 'Bokmål er originalen. `oversettelse` står bare på sider på andre språk.',
  },
  'translation-unknown': {
    severity: 'error',
    title: 'Oversettelsen har ingen original',
    why: 'En side har samme `id` på alle språk. Slik finner leseren den samme siden på et annet språk.',
    wrong: `# en/about.md
id: about`,
    right: `# en/about.md, oversatt fra nb/om.md
id: om`,
  },
  'translation-missing': {
    severity: 'error',
    title: 'Oversettelsen sier ikke hva den bygger på',
    why: '`oversettelse` har sjekksummen til bokmålsteksten. Slik kan kontrollen si fra når bokmålsteksten er endret.',
  },
  'translation-outdated': {
    severity: 'advice',
    title: 'Bokmålsteksten er endret etter at den ble oversatt',
    why: 'Siden sier til leseren at oversettelsen kan være gammel, til noen har sett over den. Skriv den nye sjekksummen når oversettelsen stemmer.',
  },
} as const satisfies Record<string, RuleEntry>;
