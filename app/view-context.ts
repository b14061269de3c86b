import type { ViewContext } from '../components/view-context.ts';
import { absoluteUrl, permalink, withBasePath } from '../lib/addresses.ts';
import { articlesIn, type Page, type PageReference, type Site } from '../lib/content/index.ts';
import { dictionaries } from '../lib/languages/dictionaries.ts';
import type { Language } from '../lib/languages/language.ts';
import { srcSet } from '../lib/media/src-set.ts';
import { menuParts } from '../lib/pages/menu-parts.ts';
import { type QrCode, qrCode } from '../lib/pages/qr-code.ts';
import { changeAddress, newSectionAddress } from '../lib/repository/content-addresses.ts';
import { environment } from './current-site.ts';

const place = { ...environment, workingDirectory: process.cwd() };

/** What components are told besides their page. Throws where a language has no front page. */
export function viewContext(site: Site, page: PageReference): ViewContext {
  const { repository } = site.settings;
  const front = frontIn(site, page.language);
  const href = (address: string) => withBasePath(environment.basePath, address);
  return {
    site,
    language: page.language,
    words: dictionaries[page.language],
    front,
    mainMenu: [...menuParts(front.parts), ...articlesIn(site, page.language, 'main')],
    footerMenu: articlesIn(site, page.language, 'footer'),
    otherLanguages: otherLanguages(site, page),
    preview: environment.preview,
    changeAddress: (to) => repository && changeAddress(repository, place, to),
    newSectionAddress: (part) => repository && newSectionAddress(repository, place, part),
    href,
    permanentHref: (to) => href(permalink(to)),
    permanentAddress: (to) => siteUrlOf(site, permalink(to)) ?? href(permalink(to)),
    qrCode: (to) => qrCodeOf(siteUrlOf(site, permalink(to))),
    srcSet: (copies) => srcSet(copies, href),
  };
}

/** The address to the world, where the site knows its host. */
export function siteUrlOf(site: Site, address: string): string | undefined {
  const siteUrl = environment.siteUrl ?? site.settings.url;
  return absoluteUrl({ siteUrl, basePath: environment.basePath }, address);
}

/** The front page of a language. */
export function frontIn(site: Site, language: Language) {
  const front = site.fronts.find((one) => one.language === language);
  if (front === undefined) throw new Error(`No front page in «${language}».`);
  return front;
}

/** The same page in the other languages, or their front pages. */
function otherLanguages(site: Site, page: PageReference): ViewContext['otherLanguages'] {
  const known: Page | undefined = site.pageAt(page.address);
  return site.fronts
    .filter(({ language }) => language !== page.language)
    .map((front) => ({
      name: dictionaries[front.language].languageName,
      page: known?.translations.find(({ language }) => language === front.language) ?? front,
    }));
}

function qrCodeOf(address: string | undefined): QrCode | undefined {
  return address === undefined ? undefined : qrCode(address);
}
