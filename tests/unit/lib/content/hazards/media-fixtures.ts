import { change, error } from '../write-content.ts';
import { mediaFault, pictures, showing, svg } from './pictures.ts';
import type { RuleFixtures } from './rule-fixtures.ts';

const { png, jpeg, webp, avif, gif } = pictures;
const shows = { address: '/om', text: 'Ring oss.' };

const wrongKind = (file: string) =>
  mediaFault('media-kind')(
    file,
    'Dette er ikke en vanlig fil.',
    'Legg selve bildet rett i content/media, ikke en mappe eller en lenke til det.',
  );
const misnamed = (name: string, right: string) =>
  error(
    `media/${name}`,
    1,
    1,
    'media-name',
    `Navnet «${name}» kan ikke brukes.`,
    `Kall fila \`${right}\`. Navn har bare små bokstaver a–z, tall og bindestrek.`,
  );

/** The rules of `media-rules.ts` that ask what a file is. */
export const mediaFixtures: readonly RuleFixtures[] = [
  {
    rule: 'media-kind',
    hazards: ['symbolic links, folders with the name of a file, files that cannot be read'],
    byHand: 'Where the picture itself is, only the editor knows.',
    faults: [
      {
        name: 'a folder, and a page shows a picture in it',
        files: {
          ...change('nb/om.md', 'Ring oss.', '![Kai](media/kai.jpg)'),
          'media/kai.jpg': jpeg,
          'media/2026/kai.jpg': jpeg,
        },
        problems: [wrongKind('2026')],
      },
      {
        name: 'a link out of the folder, in the place of a picture that a page shows',
        files: { ...showing('kai.jpg'), 'media/kai.jpg': { linkTo: '/etc/hostname' } },
        problems: [wrongKind('kai.jpg')],
      },
      {
        name: 'a folder with the name of a picture that a page shows',
        files: { ...showing('kai.jpg'), 'media/kai.jpg/.gitkeep': '' },
        problems: [wrongKind('kai.jpg')],
      },
    ],
    twin: { files: { ...showing('kai.jpg'), 'media/kai.jpg': jpeg }, shows },
  },
  {
    rule: 'media-type',
    hazards: ['pictures from elsewhere, outside the folder, or of a type the site does not serve'],
    byHand: 'Only a program for pictures saves one as another type.',
    faults: [
      {
        name: 'a PNG called JPEG, and a page shows it',
        files: { ...showing('kai.jpg'), 'media/kai.jpg': png },
        problems: [
          mediaFault('media-type')(
            'kai.jpg',
            'Bildet er av typen PNG, men navnet slutter på «.jpg».',
            'Kall fila `kai.png`.',
          ),
        ],
      },
      {
        name: 'a drawing called PNG, in capitals',
        files: { 'media/Kart.PNG': svg },
        problems: [
          mediaFault('media-type')(
            'Kart.PNG',
            'Bildet er av typen SVG, men navnet slutter på «.png».',
            'Kall fila `kart.svg`.',
          ),
        ],
      },
      {
        name: 'a type the site does not show',
        files: { ...showing('kai.gif'), 'media/kai.gif': gif },
        problems: [
          mediaFault('media-type')(
            'kai.gif',
            'Bildet er av typen GIF, som nettstedet ikke kan vise.',
            'Åpne det i et bildeprogram, og lagre det som JPEG eller PNG.',
          ),
        ],
      },
      {
        name: 'a file without anything in it',
        files: { ...showing('kai.jpg'), 'media/kai.jpg': '' },
        problems: [mediaFault('media-type')('kai.jpg', 'Fila er tom.', 'Legg inn bildet på nytt.')],
      },
      {
        name: 'a page of a website that was saved in the place of the picture',
        files: { ...showing('kai.jpg'), 'media/kai.jpg': '<!DOCTYPE html><title>404</title>' },
        problems: [
          mediaFault('media-type')(
            'kai.jpg',
            'Fila er ikke et bilde nettstedet kan vise.',
            'Bruk SVG, PNG, JPEG, WebP eller AVIF.',
          ),
        ],
      },
      {
        name: 'a drawing without a size, and one in UTF-16',
        files: {
          'media/kart.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
          'media/plan.svg': Buffer.from(`\uFEFF${svg}`, 'utf16le'),
        },
        problems: [
          mediaFault('media-type')(
            'kart.svg',
            'Tegningen sier ikke hvor stor den er.',
            'Lagre den på nytt i et tegneprogram, eller skriv `viewBox="0 0 bredde høyde"` i `<svg>`.',
          ),
          error(
            'media/plan.svg',
            1,
            1,
            'file-encoding',
            'Fila er ikke lagret som UTF-8.',
            'Lagre fila på nytt med tegnkodingen UTF-8.',
          ),
        ],
      },
    ],
    twin: {
      files: {
        ...showing('kai.jpeg'),
        'media/kai.jpeg': jpeg,
        'media/a.png': png,
        'media/b.webp': webp,
        'media/c.avif': avif,
        'media/d.svg': '<svg viewBox="0 0 4 2" xmlns="http://www.w3.org/2000/svg"/>',
      },
      shows,
    },
  },
  {
    rule: 'media-name',
    hazards: ['names with `..`, blanks or capitals, or that Windows cannot have'],
    faults: [
      {
        name: 'a capital, and a page shows the picture',
        files: { ...showing('kai.jpg'), 'media/Kai.JPG': jpeg },
        problems: [misnamed('Kai.JPG', 'kai.jpg')],
      },
      {
        name: 'Norwegian letters and blanks',
        files: { 'media/Vågen om kvelden (2).svg': svg },
        problems: [misnamed('Vågen om kvelden (2).svg', 'vagen-om-kvelden-2.svg')],
      },
      {
        name: 'decomposed letters, and full stops',
        files: { [`media/${'å..svg'.normalize('NFD')}`]: svg },
        problems: [
          {
            ...misnamed('å..svg', 'a.svg'),
            file: `content/media/${'å..svg'.normalize('NFD')}`,
          },
        ],
      },
      {
        name: 'a name that Windows cannot have',
        files: { 'media/aux.svg': svg },
        problems: [
          error(
            'media/aux.svg',
            1,
            1,
            'media-name',
            'Windows kan ikke ha en fil som heter «aux.svg».',
            'Kall fila `aux-bilde.svg`.',
          ),
        ],
      },
    ],
    twin: { files: { ...showing('kai-2.jpg'), 'media/kai-2.jpg': jpeg }, shows },
  },
];
