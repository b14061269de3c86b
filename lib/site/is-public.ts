import type { Settings } from './settings.ts';

/** Whether search engines may list the site: not before its owner has approved it, and never a preview. */
export function isPublic(
  { approval }: Pick<Settings, 'approval'>,
  { preview }: { readonly preview: string | undefined },
): boolean {
  return approval !== undefined && preview === undefined;
}
