/** The one maker of descriptions: the lead, blanks collapsed. */
export function pageDescription({ lead }: { readonly lead: string }): string {
  return lead.replace(/\s+/g, ' ').trim();
}
