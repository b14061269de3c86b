import { appliedRules } from './applied-rules.ts';
import { nameOf } from './name-of.ts';

const pseudos = ['', '::before', '::after', '::marker', '::details-content', '::backdrop'];

/** All that would move, or glide, on the page as it is now. */
export function motionFaults(): readonly string[] {
  const elements = [...document.querySelectorAll('*')];
  return [
    ...document.getAnimations().map((animation) => `${nameOfAnimation(animation)} is moving`),
    ...elements.flatMap((element) => pseudos.flatMap((pseudo) => movesOf(element, pseudo))),
    ...elements
      .filter((element) => getComputedStyle(element).scrollBehavior !== 'auto')
      .map((element) => `${nameOf(element)} glides when it scrolls`),
    ...(lastViewTransition() === 'auto' ? ['pages fade into each other'] : []),
  ];
}

function nameOfAnimation({ effect }: Animation): string {
  const target = effect instanceof KeyframeEffect ? effect.target : null;
  return target === null ? 'something' : nameOf(target);
}

function movesOf(element: Element, pseudo: string): readonly string[] {
  const { animationName, animationDuration, transitionDuration, transitionProperty } =
    getComputedStyle(element, pseudo);
  const isAnimated = animationName !== 'none' && takesTime(animationDuration);
  const isTransitioned = transitionProperty !== 'none' && takesTime(transitionDuration);
  const name = `${nameOf(element)}${pseudo}`;
  return [
    ...(isAnimated ? [`${name} has the animation ${animationName}`] : []),
    ...(isTransitioned ? [`${name} has a transition of ${transitionDuration}`] : []),
  ];
}

function takesTime(durations: string): boolean {
  return durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
}

/** What the last rule that applies says of going from page to page. */
function lastViewTransition(): unknown {
  return appliedRules()
    .flatMap((rule) => ('navigation' in rule ? [rule.navigation] : []))
    .at(-1);
}
