import type { ViewContext } from '../components/view-context.ts';
import { absoluteUrl, permalink, withBasePath } from '../lib/addresses.ts';
import type { PageReference } from '../lib/content/index.ts';
import { dictionaries } from '../lib/languages/dictionaries.ts';
import { srcSet } from '../lib/media/src-set.ts';
import type { PageFrame } from '../lib/pages/page-frame.ts';
import { type QrCode, qrCode } from '../lib/pages/qr-code.ts';
import { changeAddress, newSectionAddress } from '../lib/repository/content-addresses.ts';
import type { Settings } from '../lib/site/settings.ts';
import { environment } from './current-site.ts';

const place = { ...environment, workingDirectory: process.cwd() };

/** What components are told besides their page, of which only the translations are asked for. */
export function viewContext(
  { otherFronts, ...frame }: PageFrame,
  translations: readonly PageReference[],
): ViewContext {
  const { settings, language } = frame;
  const { repository } = settings;
  const href = (address: string) => withBasePath(environment.basePath, address);
  return {
    ...frame,
    words: dictionaries[language],
    otherLanguages: otherFronts.map(({ language: other, address }) => ({
      name: dictionaries[other].languageName,
      language: other,
      address: translations.find((one) => one.language === other)?.address ?? address,
    })),
    preview: environment.preview,
    changeAddress: (to) => repository && changeAddress(repository, place, to),
    newSectionAddress: (part) => repository && newSectionAddress(repository, place, part),
    href,
    permanentHref: (to) => href(permalink(to)),
    permanentAddress: (to) => siteUrlOf(settings, permalink(to)) ?? href(permalink(to)),
    qrCode: (to) => qrCodeOf(siteUrlOf(settings, permalink(to))),
    srcSet: (copies) => srcSet(copies, href),
  };
}

/** The address to the world, where the site knows its host. */
export function siteUrlOf(settings: Settings, address: string): string | undefined {
  const siteUrl = environment.siteUrl ?? settings.url;
  return absoluteUrl({ siteUrl, basePath: environment.basePath }, address);
}

function qrCodeOf(address: string | undefined): QrCode | undefined {
  return address === undefined ? undefined : qrCode(address);
}
