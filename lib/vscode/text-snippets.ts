import { calloutNames, markableLanguages } from '../content/markdown/directive-names.ts';
import type { Snippet } from './snippet.ts';
import { tabStop } from './tab-stop.ts';

/** English is the one most often marked. */
const languages = [...new Set(['en', ...markableLanguages])];

/** Snippets for what stands in the text under the fields. */
export function textSnippets(): readonly Snippet[] {
  return [
    ...[...calloutNames.keys()].map((name) => ({
      name: `merknad: ${name}`,
      prefix: name,
      description: 'En ramme rundt ett eller flere avsnitt.',
      body: [`:::${name}`, '$1', ':::', '$0'],
    })),
    {
      name: 'ord på et annet språk',
      prefix: 'språk',
      description: 'Ord på et annet språk, så de leses opp riktig.',
      body: [`:${tabStop(1, languages)}[$2]$0`],
    },
    {
      name: 'avsnitt på et annet språk',
      prefix: 'språk',
      description: 'Hele avsnitt på et annet språk, så de leses opp riktig.',
      body: [`:::${tabStop(1, languages)}`, '$2', ':::', '$0'],
    },
    {
      name: 'fotnote: tallet i teksten',
      prefix: 'fotnote',
      description: 'Viser til en note. Noten selv står på en egen linje.',
      body: [`[^${tabStop(1, '1')}]$0`],
    },
    {
      name: 'fotnote: noten',
      prefix: 'fotnote',
      description: 'Noten som et tall i teksten viser til. Den står på en egen linje.',
      body: [`[^${tabStop(1, '1')}]: $0`],
    },
    {
      name: 'bilde i teksten',
      prefix: 'bilde',
      description: 'Et bilde fra content/media.',
      body: [`![${tabStop(1, 'Hva bildet viser')}](media/$2)$0`],
    },
  ];
}
