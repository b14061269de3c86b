/** Letters of the languages around us: another script can look like another host. */
const https = /^https:\/\/(?:[a-z0-9æøåäöü-]+\.)+[a-zæøåäöü][a-z0-9-]+(?::\d+)?(?:[/?#]|$)/i;
const rootRelative = /^\/(?![/\\])/;
const unsafe = /[\s\\\p{Cc}]/u;

/** What is wrong with a link's address: the hint that puts it right, nothing when it is well formed. */
export function addressFault(url: string): string | undefined {
  if (unsafe.test(url) || !isDecodable(url)) {
    return 'Skriv adressen uten mellomrom, omvendt skråstrek og løse prosenttegn.';
  }
  if (/^http:\/\/\S/i.test(url))
    return `Skriv \`https:\` først: \`${url.replace(/^http:/i, 'https:')}\`.`;
  if (/^(?:https:)?\/\//.test(url)) {
    return https.test(url)
      ? undefined
      : 'Skriv adressen helt ut, med et vanlig nettstedsnavn og uten brukernavn: `https://www.eksempel.no/side`.';
  }
  if (/^mailto:[^@\s]+@[^@\s]+$/.test(url) || /^#./.test(url) || rootRelative.test(url)) {
    return undefined;
  }
  return 'Skriv `https://…`, `mailto:…`, `/side-pa-nettstedet` eller `#sted-pa-siden`.';
}

function isDecodable(url: string): boolean {
  try {
    decodeURI(url);
    return true;
  } catch {
    return false;
  }
}
