import type { RuleEntry } from './rule-entry.ts';

/** Råd om klart språk: de nyttigste først, for en side får høyst fem råd. */
export const adviceRules = {
  'link-text-vague': {
    severity: 'advice',
    title: 'Lenketeksten sier ikke hva lenken fører til',
    why: 'Skjermlesere kan lese opp lenkene på en side én for én, uten teksten rundt. Da sier «her» og «les mer» ingenting, og en nettadresse blir lest tegn for tegn. Lag lenken av ordene som sier hva den fører til.',
    wrong: 'Les mer om bryggene [her](/havn/bryggene).',
    right: 'Les mer om [bryggene](/havn/bryggene).',
  },
  'sentence-long': {
    severity: 'advice',
    title: 'Setningen er lang',
    why: 'En setning på mer enn 30 ord er vanskelig å holde i hodet. Si én ting i hver setning, eller gjør en oppramsing til en liste. En side får råd om de to lengste setningene.',
  },
  'lix-high': {
    severity: 'advice',
    title: 'Teksten er tung å lese',
    why: 'Lesbarhetsindeksen (liks, etter Björnsson 1968) er antallet ord i en vanlig setning pluss prosenten av ord med mer enn seks bokstaver. En avisartikkel ligger mellom 40 og 50, og over 50 regnes en tekst som vanskelig. Kortere setninger hjelper mest.',
  },
  'word-twice': {
    severity: 'advice',
    title: 'Det samme ordet står to ganger etter hverandre',
    why: 'Det er lett å overse, særlig når det ene ordet står sist på en linje. Ord som ofte er riktige to ganger, som «det det», får du ikke råd om.',
    wrong: 'Byen og og havna',
    right: 'Byen og havna',
  },
  'sign-quote': {
    severity: 'advice',
    title: 'Anførselstegnene er ikke norske',
    why: 'På norsk bruker vi « og ». Du kan kopiere dem herfra.',
    wrong: 'Planen heter "En grønn by".',
    right: 'Planen heter «En grønn by».',
  },
  'sign-dash': {
    severity: 'advice',
    title: 'Her skal det være en tankestrek',
    why: 'En pause er en tankestrek med mellomrom rundt. Mellom tall som betyr fra–til, står tankestreken uten mellomrom. Bindestreken setter sammen ord. Du kan kopiere tankestreken herfra: –. Datoer som 2026-11-23, telefonnumre og paragrafer som § 11-5 skal ha bindestrek.',
    wrong: 'Havna - byens hjerte - ble bygd i 2018-2022.',
    right: 'Havna – byens hjerte – ble bygd i 2018–2022.',
  },
  'sign-apostrophe': {
    severity: 'advice',
    title: 'Apostrofen skal ikke være der',
    why: 'Norsk eieform har ikke apostrof, bortsett fra etter s, x og z: «Nils’ båt». Etter forkortelser bruker vi bindestrek. Et navn på et annet språk kan du merke i teksten: `:en[King’s College]`. Da får du ikke dette rådet.',
    wrong: "Kari's båt og alle PC'er",
    right: 'Karis båt og alle PC-er',
  },
  'sign-number': {
    severity: 'advice',
    title: 'Tallet er ikke skrevet på norsk',
    why: 'Store tall deles med mellomrom, og desimaler har komma. «10.000» kan leses som ti. `&nbsp;` er et hardt mellomrom: linjen blir ikke delt der.',
    wrong: '10.000 innbyggere og 3.5 prosent',
    right: '10&nbsp;000 innbyggere og 3,5 prosent',
  },
  'sign-space': {
    severity: 'advice',
    title: 'Det som hører sammen, kan bli delt på to linjer',
    why: 'Sett et hardt mellomrom i store tall, mellom dag og måned og foran enheter og prosenttegn. I teksten skriver du `&nbsp;`. I feltene øverst i fila skriver du selve tegnet: Alt+0160 på Windows, Option+mellomrom på Mac.',
    wrong: 'Fra 20. juni har 12 % av 10 000 svart.',
    right: 'Fra 20.&nbsp;juni har 12&nbsp;% av 10&nbsp;000 svart.',
  },
  'sign-ellipsis': {
    severity: 'advice',
    title: 'Tre punktum i stedet for ett tegn',
    why: 'Skriv «…». Da blir tegnet aldri delt på to linjer. Du kan kopiere det herfra.',
    wrong: 'Og så ...',
    right: 'Og så …',
  },
  'source-old': {
    severity: 'advice',
    title: 'Kilden ble lest for mer enn ett år siden',
    why: 'Det kilden sier, kan være endret. Les den igjen, rett teksten om det trengs, og skriv i `lest` når du leste den. Sier kilden det samme som før, er det bare datoen som skal endres.',
    wrong: 'kilder:\n  - tittel: Byplanen\n    url: https://by.example/plan\n    lest: 2018-06\n',
    right: 'kilder:\n  - tittel: Byplanen\n    url: https://by.example/plan\n    lest: 2026-11\n',
  },
} as const satisfies Record<string, RuleEntry>;
