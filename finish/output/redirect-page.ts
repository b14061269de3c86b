import type { Element, Properties, Root } from 'hast';
import { absoluteUrl, withBasePath } from '../../lib/addresses.ts';
import type { Redirect } from '../../lib/content/index.ts';
import type { SitePlace } from '../site-place.ts';

/** The page that leads on from an address to another where no server does: for plain hosts. */
export function redirectPage({ to, title, language }: Redirect, place: SitePlace): Root {
  const address = withBasePath(place.basePath, to);
  const canonical = absoluteUrl(place, to);
  const link = element('a', { href: address }, [{ type: 'text', value: title }]);
  const head = [
    element('meta', { charSet: 'utf-8' }),
    element('meta', { httpEquiv: ['refresh'], content: `0; url=${address}` }),
    element('meta', { name: 'robots', content: 'noindex' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(canonical === undefined ? [] : [element('link', { rel: ['canonical'], href: canonical })]),
    element('title', {}, [{ type: 'text', value: title }]),
  ];
  const body = element('main', {}, [element('h1', {}, [link])]);
  const html = element('html', { lang: language }, [
    element('head', {}, head),
    element('body', {}, [body]),
  ]);
  return { type: 'root', children: [{ type: 'doctype' }, html] };
}

function element(
  tagName: string,
  properties: Properties,
  children: Element['children'] = [],
): Element {
  return { type: 'element', tagName, properties, children };
}
