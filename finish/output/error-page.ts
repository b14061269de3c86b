import type { Root } from 'hast';
import { withBasePath } from '../../lib/addresses.ts';
import { dictionaries } from '../../lib/languages/dictionaries.ts';
import { type Language, languages } from '../../lib/languages/language.ts';
import type { ErrorStatus } from '../../lib/site/error-pages.ts';
import { htmlElement } from './html-element.ts';

interface ErrorPlace {
  readonly basePath: string;
  /** Addresses of the style sheets of the site, with the base path. */
  readonly styles: readonly string[];
  /** Classes of the site's pages, by which they have their typeface. */
  readonly className: string | undefined;
  /** Those the site has pages in. */
  readonly languages: readonly Language[];
}

/** The page of a status: what went wrong, in every language of the site, and the way to the front page. */
export function errorPage(status: ErrorStatus, place: ErrorPlace): Root {
  const [main, ...others] = languages.filter((language) => place.languages.includes(language));
  if (main === undefined) throw new Error('A site without a language has no pages.');
  const { errors, frontPage } = dictionaries[main];
  const text = (value: string) => [{ type: 'text' as const, value }];
  const front = { href: withBasePath(place.basePath, '/') };
  const head = [
    htmlElement('meta', { charSet: 'utf-8' }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    htmlElement('meta', { name: 'robots', content: 'noindex' }),
    ...place.styles.map((href) => htmlElement('link', { rel: ['stylesheet'], href })),
    htmlElement('title', {}, text(errors[status])),
  ];
  const body = htmlElement('main', { className: ['error-page'] }, [
    htmlElement('h1', {}, text(errors[status])),
    ...others.map((lang) => htmlElement('p', { lang }, text(dictionaries[lang].errors[status]))),
    htmlElement('p', {}, [htmlElement('a', front, text(frontPage))]),
  ]);
  const html = htmlElement('html', { lang: main, className: place.className?.split(' ') }, [
    htmlElement('head', {}, head),
    htmlElement('body', {}, [body]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}
