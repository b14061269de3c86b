import type { RuleEntry } from './rule-entry.ts';

/** Filer */
export const fileRules = {
  'file-kind': {
    severity: 'error',
    title: 'En lenke står der en fil eller en mappe skulle stått',
    why: 'En lenke på disken kan føre ut av innholdet, eller i ring. Legg selve fila eller mappa der den skal være.',
  },
  'file-unreadable': {
    severity: 'error',
    title: 'Fila kan ikke leses',
    why: 'Maskinen gir ikke fila fra seg, så ingen vet hva som står i den. Det kommer av rettighetene til fila, eller av en feil på disken.',
  },
  'file-depth': {
    severity: 'error',
    title: 'Fila ligger for dypt',
    why: 'Nettstedet har to nivåer: deler, og sider i delene. En side ligger rett i språkmappa eller i mappa til en del.',
    wrong: 'nb/havn/kaier/bryggene.md',
    right: 'nb/havn/bryggene.md',
  },
  'file-stray': {
    severity: 'error',
    title: 'Fila ligger der ingen fil blir lest',
    why: 'Sider leses fra `nb` og `en`, bilder fra `media`. Det som ligger andre steder, eller har et navn som begynner med punktum, ville blitt borte uten at noen merket det. Notater og kladder hører hjemme utenfor innholdet.',
    wrong: 'ordliste.md\nnb/havna.jpg\nnb/.utkast.md\nsite.yml',
    right: 'nb/ordliste.md\nmedia/havna.jpg\nnb/utkast.md\nsite.yaml',
  },
  'file-name': {
    severity: 'error',
    title: 'Navnet på fila kan ikke brukes',
    why: 'Navnet blir en del av adressen til siden, og må være til å skrive på alle tastaturer og lagre på alle maskiner. Det har bare små bokstaver a–z, tall og bindestrek, og slutter på `.md`. Skriv `ae`, `o` og `a` for æ, ø og å.',
    wrong: 'Årsrapport 2026.md',
    right: 'arsrapport-2026.md',
  },
  'name-duplicate': {
    severity: 'error',
    title: 'To filer får samme navn',
    why: 'Mange maskiner skiller ikke mellom store og små bokstaver, og to sider kan ikke ha samme adresse. Da ville den ene skjult den andre.',
    wrong: 'nb/om.md\nnb/Om.md',
    right: 'nb/om.md\nnb/om-kommunen.md',
  },
  'index-missing': {
    severity: 'error',
    title: 'Mappa mangler index.md',
    why: 'Fila `index.md` er forsiden til mappa: den har tittelen, og sier hvilken rekkefølge sidene leses i.',
    wrong: 'nb/havn/bryggene.md',
    right: 'nb/havn/index.md\nnb/havn/bryggene.md',
  },
  'files-many': {
    severity: 'error',
    title: 'Mappa har for mange filer',
    why: 'En språkmappe eller mappa for bilder kan ha høyst 10 000 filer. Er det flere, er det nok noe annet enn innhold som er kommet med.',
  },
  'file-size': {
    severity: 'error',
    title: 'Fila er for stor',
    why: 'En side kan være på høyst 256 kB, som er en hel bok. Er den større, er det nok noe annet enn tekst i den, for eksempel et bilde.',
  },
  'line-long': {
    severity: 'error',
    title: 'Linjen er for lang',
    why: 'En linje kan ha høyst 10 000 tegn. Ingen leser et så langt avsnitt, og er linjen lengre, er det nok noe annet enn tekst i den.',
  },
  'lines-many': {
    severity: 'error',
    title: 'Fila har for mange linjer',
    why: 'En side kan ha høyst 5000 linjer. Teksten blir lettere å finne fram i når den er delt på flere sider.',
  },
  'marks-many': {
    severity: 'error',
    title: 'Et tegn har for mange aksenter',
    why: 'Et tegn kan ha høyst 30 aksenter oppå hverandre. Ingen språk bruker så mange, og de får programmer til å stå fast.',
  },
  'file-encoding': {
    severity: 'error',
    title: 'Fila er ikke lagret som UTF-8',
    why: 'Da blir æ, ø og å til andre tegn hos leserne. Velg UTF-8 når du lagrer fila; i Windows heter valget «Koding» eller «Tegnsett».',
  },
  'conflict-marker': {
    severity: 'error',
    title: 'To endringer er ikke satt sammen',
    why: 'To har endret det samme stedet, og git har lagt begge utgavene i fila. Behold den som skal stå, og ta bort merkene.',
    wrong: '<<<<<<< HEAD\nKontoret er åpent.\n=======\nKontoret er stengt.\n>>>>>>> ny-tekst',
    right: 'Kontoret er stengt.',
  },
  'invisible-sign': {
    severity: 'error',
    title: 'Et usynlig tegn står i teksten',
    why: 'Slike tegn følger gjerne med når tekst limes inn. De ødelegger for søk og opplesning, og kan skjule at en tekst er en annen enn den ser ut til. Hardt mellomrom og myk bindestrek kan du bruke.',
  },
  'sign-lost': {
    severity: 'error',
    title: 'Bokstaver er gått tapt',
    why: 'Et program har lagret teksten feil, så en bokstav er blitt til «\uFFFD» eller to andre tegn. Skriv bokstaven på nytt.',
    wrong: 'Vi spiser bl\uFFFDb\uFFFDr.\nVi spiser blÃ¥bÃ¦r.',
    right: 'Vi spiser blåbær.\nVi spiser blåbær.',
  },
} as const satisfies Record<string, RuleEntry>;
