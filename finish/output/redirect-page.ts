import type { Root } from 'hast';
import { absoluteUrl, withBasePath } from '../../lib/addresses.ts';
import type { Redirect } from '../../lib/content/index.ts';
import type { SitePlace } from '../site-place.ts';
import { htmlElement } from './html-element.ts';

/** The page that leads on from an address to another where no server does: for plain hosts. */
export function redirectPage({ to, title, language }: Redirect, place: SitePlace): Root {
  const address = withBasePath(place.basePath, to);
  const canonical = absoluteUrl(place, to);
  const link = htmlElement('a', { href: address }, [{ type: 'text', value: title }]);
  const head = [
    htmlElement('meta', { charSet: 'utf-8' }),
    htmlElement('meta', { httpEquiv: ['refresh'], content: `0; url=${address}` }),
    htmlElement('meta', { name: 'robots', content: 'noindex' }),
    htmlElement('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(canonical === undefined
      ? []
      : [htmlElement('link', { rel: ['canonical'], href: canonical })]),
    htmlElement('title', {}, [{ type: 'text', value: title }]),
  ];
  const body = htmlElement('main', {}, [htmlElement('h1', {}, [link])]);
  const html = htmlElement('html', { lang: language }, [
    htmlElement('head', {}, head),
    htmlElement('body', {}, [body]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}
