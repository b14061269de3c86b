/** Where the site will stand, as the build environment and `site.yaml` give it. */
export interface SitePlace {
  readonly siteUrl: string | undefined;
  readonly basePath: string;
}
