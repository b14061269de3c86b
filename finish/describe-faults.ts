import type { Fault } from './fault.ts';

/** The faults as a person reads them: grouped by place, in the order the places first come. */
export function describeFaults(faults: readonly Fault[]): string {
  const places = Map.groupBy(faults, ({ where }) => where);
  const blocks = [...places].map(([where, list]) => {
    const messages = new Set(list.map(({ message }) => `  – ${message}`));
    return [where, ...messages].join('\n');
  });
  return [`Nettstedet kan ikke publiseres. Dette må rettes:`, ...blocks].join('\n\n');
}
