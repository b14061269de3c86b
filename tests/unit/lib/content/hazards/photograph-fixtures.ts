import { animatedPng, animatedWebp } from '../../media/animated.ts';
import { change, error } from '../write-content.ts';
import { mediaFault, pictures, showing, svg, turned } from './pictures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const { png, jpeg, webp } = pictures;
const shows = { address: '/om', text: 'Ring oss.' };

const moving = (file: string) =>
  mediaFault('media-animated')(
    file,
    'Bildet beveger seg. Nettstedet viser bare bilder som står stille.',
    'Lagre ett av bildene i fila som JPEG eller PNG, og bruk det.',
  );
const huge = (file: string, width: number, height: number) =>
  mediaFault('media-huge')(
    file,
    `Bildet er for stort: ${width} × ${height} punkter.`,
    'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
  );
const broken = (file: string) =>
  mediaFault('media-broken')(
    file,
    'Bildet er ødelagt: det lar seg ikke lese til slutten.',
    'Hent fila på nytt, eller åpne bildet i et bildeprogram og lagre det på nytt.',
  );
const lying = (file: string) =>
  mediaFault('media-turned')(
    file,
    'Bildet er lagret liggende på siden.',
    'Åpne det i et bildeprogram, snu det riktig vei og lagre det på nytt som JPEG.',
  );

/** A PNG that says it is of another size. */
function pngOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(png);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  return bytes;
}

/** A JPEG that says it is of another size. */
function jpegOf(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(height, frame + 5);
  bytes.writeUInt16BE(width, frame + 7);
  return bytes;
}

/** The rules of `media-rules.ts` that ask what a picture shows. */
export const photographFixtures: readonly RuleFixtures[] = [
  {
    rule: 'media-animated',
    hazards: ['pictures from elsewhere, outside the folder, or of a type the site does not serve'],
    byHand: 'Which of the pictures is to be shown, only the editor knows.',
    faults: [
      {
        name: 'a WebP that a page shows',
        files: { ...showing('kai.webp'), 'media/kai.webp': await animatedWebp() },
        problems: [moving('kai.webp')],
      },
      {
        name: 'a PNG',
        files: { 'media/kai.png': await animatedPng() },
        problems: [moving('kai.png')],
      },
      {
        name: 'a drawing, by an element and by a style',
        files: {
          'media/kart.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">
  <style>@keyframes x { to { opacity: 0 } }</style>
  <rect width="4" height="2"><animate attributeName="x" to="9" dur="1s"/></rect>
</svg>`,
        },
        problems: [
          error(
            'media/kart.svg',
            2,
            10,
            'media-animated',
            'Tegningen beveger seg. Nettstedet viser bare bilder som står stille.',
            'Slett stilen som begynner her, og lagre tegningen på nytt.',
          ),
          error(
            'media/kart.svg',
            3,
            30,
            'media-animated',
            'Tegningen beveger seg. Nettstedet viser bare bilder som står stille.',
            'Slett `<animate attributeName="x" to="9" dur="1s"/>`.',
          ),
        ],
      },
    ],
    twin: { files: { ...showing('kai.webp'), 'media/kai.webp': webp }, shows },
  },
  {
    rule: 'media-heavy',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'Only a program for pictures makes one lighter.',
    faults: [
      {
        name: 'a photograph that a page shows',
        files: {
          ...showing('kai.jpg'),
          'media/kai.jpg': Buffer.concat([jpeg, Buffer.alloc(20 * 1024 * 1024)]),
        },
        problems: [
          mediaFault('media-heavy')(
            'kai.jpg',
            'Bildet er på 21 MB. Grensen er 20 MB.',
            'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
          ),
        ],
      },
      {
        name: 'a drawing that is the logo',
        files: {
          ...change('site.yaml', 'lenker:', 'logo: logo.svg\nlenker:'),
          'media/logo.svg': svg.replace('/>', `><!--${'x'.repeat(500 * 1024)}--></svg>`),
        },
        problems: [
          mediaFault('media-heavy')(
            'logo.svg',
            'Tegningen er på 501 kB. Grensen er 500 kB.',
            'Gjør tegningen enklere, eller lagre den som PNG.',
          ),
        ],
      },
      {
        name: 'nothing but zeros',
        files: { 'media/a.png': new Uint8Array(20 * 1024 * 1024 + 1) },
        problems: [
          mediaFault('media-heavy')(
            'a.png',
            'Bildet er på 21 MB. Grensen er 20 MB.',
            'Gjør det mindre i et bildeprogram. 2400 punkter i bredden er nok.',
          ),
        ],
      },
    ],
    twin: {
      files: {
        ...showing('kart.svg'),
        'media/kart.svg': svg.replace('/>', `><!--${'x'.repeat(499 * 1024)}--></svg>`),
        'media/kai.jpg': Buffer.concat([jpeg, Buffer.alloc(19 * 1024 * 1024)]),
      },
      shows,
    },
  },
  {
    rule: 'media-huge',
    hazards: ['nesting too deep, a file, a line or a list too long, too many files'],
    byHand: 'Only a program for pictures makes one smaller.',
    faults: [
      {
        name: 'a PNG that a page shows',
        files: { ...showing('kai.png'), 'media/kai.png': pngOf(20_000, 15_000) },
        problems: [huge('kai.png', 20_000, 15_000)],
      },
      {
        name: 'a JPEG',
        files: { 'media/kai.jpg': jpegOf(12_000, 9_000) },
        problems: [huge('kai.jpg', 12_000, 9_000)],
      },
      {
        name: 'one that is only wide',
        files: { 'media/kai.png': pngOf(2_000_000_000, 1) },
        problems: [huge('kai.png', 2_000_000_000, 1)],
      },
    ],
    twin: {
      files: {
        ...showing('kart.svg'),
        'media/kart.svg': svg.replace('width="4" height="2"', 'width="20000" height="15000"'),
      },
      shows,
    },
  },
  {
    rule: 'media-broken',
    hazards: ['pictures from elsewhere, outside the folder, or of a type the site does not serve'],
    byHand: 'Only the editor has the whole picture.',
    faults: [
      {
        name: 'a photograph cut short that two pages show',
        files: {
          ...showing('kai.jpg'),
          ...change('nb/ordliste.md', 'Det samme', '![Kai](media/kai.jpg)'),
          'media/kai.jpg': jpeg.subarray(0, jpeg.length / 2),
        },
        problems: [broken('kai.jpg')],
      },
      {
        name: 'a PNG with damage in the middle',
        files: {
          ...showing('kai.png'),
          'media/kai.png': Buffer.from(png).fill(0, 6_000, 6_099),
        },
        problems: [broken('kai.png')],
      },
      {
        name: 'a drawing cut short that a page shows',
        files: {
          ...showing('kart.svg'),
          'media/kart.svg': `${svg.replace('/>', '>')}\n<g>\n<path d="M0 0`,
        },
        problems: [
          error(
            'media/kart.svg',
            3,
            1,
            'media-broken',
            'Tegningen er ødelagt: den kan ikke leses herfra.',
            'Hent fila på nytt, eller åpne den i et tegneprogram og lagre den på nytt.',
          ),
        ],
      },
      {
        name: 'a drawing where an element is never closed',
        files: { 'media/kart.svg': `${svg.replace('/>', '>')}\n<g>\n<path d="M0 0"/>\n` },
        problems: [
          error(
            'media/kart.svg',
            2,
            1,
            'media-broken',
            'Tegningen er ødelagt: «<g>» lukkes aldri.',
            'Hent fila på nytt, eller åpne den i et tegneprogram og lagre den på nytt.',
          ),
        ],
      },
      {
        name: 'a drawing with a sign that must be written in another way',
        files: { 'media/kart.svg': svg.replace('/>', '><title>By & land</title></svg>') },
        problems: [
          error(
            'media/kart.svg',
            1,
            72,
            'media-broken',
            'Tegningen er ødelagt: tegnet «&» har en egen betydning her.',
            'Skriv `&amp;` i stedet for `&`.',
          ),
        ],
      },
    ],
    twin: {
      files: {
        ...showing('kart.svg'),
        'media/kart.svg': svg.replace('/>', '><title>By &amp; land &#229;</title></svg>'),
      },
      shows,
    },
  },
  {
    rule: 'media-turned',
    hazards: ['pictures from elsewhere, outside the folder, or of a type the site does not serve'],
    byHand: 'Only a program for pictures turns one.',
    faults: [
      {
        name: 'a PNG',
        files: { ...showing('kai.png'), 'media/kai.png': await turned('png') },
        problems: [lying('kai.png')],
      },
      {
        name: 'a WebP',
        files: { ...showing('kai.webp'), 'media/kai.webp': await turned('webp') },
        problems: [lying('kai.webp')],
      },
      {
        name: 'an AVIF that two pages show',
        files: {
          ...showing('kai.avif'),
          ...change('nb/ordliste.md', 'Det samme', '![Kai](media/kai.avif)'),
          'media/kai.avif': await turned('avif'),
        },
        problems: [lying('kai.avif')],
      },
    ],
    twin: {
      files: {
        ...showing('kai.jpg'),
        'media/kai.jpg': await turned('jpeg'),
      },
      shows,
    },
  },
];
