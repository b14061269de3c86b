import type { RuleEntry } from './rule-entry.ts';

/** Bilder */
export const mediaRules = {
  'media-kind': {
    severity: 'error',
    title: 'Noe annet enn en fil ligger blant bildene',
    why: 'Alle bilder ligger rett i `media`, uten mapper. En lenke på disken kan føre ut av innholdet.',
    wrong: 'media/2026/havna.jpg',
    right: 'media/havna-2026.jpg',
  },
  'media-type': {
    severity: 'error',
    title: 'Fila er ikke et bilde nettstedet kan vise',
    why: 'Nettstedet viser SVG, PNG, JPEG, WebP og AVIF, og navnet må slutte på det bildet er. Bilder fra en telefon er ofte HEIC: lagre dem som JPEG.',
    wrong: 'havna.heic',
    right: 'havna.jpg',
  },
  'media-name': {
    severity: 'error',
    title: 'Navnet på bildet kan ikke brukes',
    why: 'Navnet må være til å skrive på alle tastaturer og lagre på alle maskiner. Det har bare små bokstaver a–z, tall og bindestrek.',
    wrong: 'Brygga på kvelden.jpg',
    right: 'brygga-pa-kvelden.jpg',
  },
  'media-active': {
    severity: 'error',
    title: 'Tegningen kan kjøre kode eller hente noe utenfra',
    why: 'En SVG-fil kan ha mer i seg enn streker og farger. Det som kjører kode eller hentes fra andre steder, kan skade den som åpner tegningen, og er borte når siden viser den. Lagre tegningen som «vanlig SVG», med bildene lagt inn i den.',
    wrong:
      '<svg onload="start()">\n  <script>start()</script>\n  <image href="https://by.example/kart.png"/>\n</svg>',
    right: '<svg>\n  <image href="data:image/png;base64,…"/>\n</svg>',
  },
  'media-animated': {
    severity: 'error',
    title: 'Bildet beveger seg',
    why: 'Bilder som beveger seg, stjeler oppmerksomheten fra teksten og gjør noen lesere kvalme. Bruk et bilde som står stille.',
  },
  'media-heavy': {
    severity: 'error',
    title: 'Bildet er for tungt',
    why: 'Et fotografi kan være på høyst 20 MB, en tegning på høyst 500 kB. Leserne får lettere utgaver av fotografier, men en tegning får de som den er.',
  },
  'media-huge': {
    severity: 'error',
    title: 'Bildet har for mange punkter',
    why: 'Et bilde kan ha høyst 60 millioner punkter. Flere gjør ikke bildet skarpere på noen skjerm.',
  },
  'media-broken': {
    severity: 'error',
    title: 'Bildet er ødelagt',
    why: 'Fila er kuttet eller skadet, så nettlesere viser bare en del av bildet, eller ingenting.',
  },
  'media-turned': {
    severity: 'error',
    title: 'Bildet ligger på siden',
    why: 'Bildet er lagret liggende, med beskjed om å snu det når det vises. Bare i JPEG er den beskjeden til å stole på.',
  },
} as const satisfies Record<string, RuleEntry>;
