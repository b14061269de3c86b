import { describe, expect, it } from 'vitest';
import { hostFault } from '../../../../../lib/content/markdown/host-fault.ts';

const faultOf = (url: string) => hostFault(url, `«${url}»`);

describe('hostFault', () => {
  it.each([
    'https://example.org',
    'https://a-b.example.org:8443/',
    'https://æøå.no/',
    'https://ÅSANE.no',
    'https://1.example.org',
    'https://localhost.example.org',
  ])('accepts %s', (url) => {
    expect(faultOf(url)).toBeUndefined();
  });

  it.each([
    'https://localhost/a',
    'https://LOCALHOST:3000',
    'https://a.localhost',
    'https://skriver.local',
    'https://metadata.google.internal',
    'https://intranett',
    'https://127.0.0.1/',
    'https://10.1.2.3/',
    'https://172.16.0.1/',
    'https://192.168.0.1:8080/',
    'https://169.254.169.254/',
    'https://0.0.0.0/',
    'https://[::1]/',
    'https://[fe80::1]:80/',
    'https://2130706433/',
    'https://0x7f000001/',
  ])('knows %s to be nobody else’s', (url) => {
    expect(faultOf(url)).toMatchObject({
      rule: 'link-local',
      message: `«${url}» virker bare på din egen maskin eller i et lukket nett.`,
    });
  });

  it.each([
    ['https://ехample.org/a', 'https://example.org/a'],
    ['https://xn--e1aybc.example/', undefined],
    ['https://xn--blbr-roah.no/a', 'https://blåbær.no/a'],
    ['https://ｅxample.org', 'https://example.org'],
    ['https://example.org./a', 'https://example.org/a'],
    ['https://example.org:/a', undefined],
    ['https://εxample.org', undefined],
    ['https://93.184.216.34', undefined],
    ['https://0x7f.1', undefined],
    ['https://example..org', undefined],
    ['https://-a.example.org', undefined],
    ['https://a_b.example.org', undefined],
    ['https://exa mple.org', undefined],
    ['https://', undefined],
    ['https:///a', undefined],
    ['https://#a', undefined],
  ])('refuses %s', (url, right) => {
    const fault = faultOf(url);
    expect(fault).toMatchObject({ rule: 'link-host' });
    expect(fault?.right).toBe(right);
  });

  it.each([
    ['https://user@example.org/', 'example.org', 'https://example.org/'],
    ['https://example.org:pass@evil.example/a', 'evil.example', 'https://evil.example/a'],
    ['https://example.org@b@evil.example', 'evil.example', 'https://evil.example'],
    ['https://example.org@localhost/', 'localhost', undefined],
  ])('says where %s leads', (url, host, right) => {
    const fault = faultOf(url);
    expect(fault).toMatchObject({
      rule: 'link-host',
      message: `«${url}» fører til «${host}», ikke til det som står foran «@».`,
    });
    expect(fault?.right).toBe(right);
  });
});
