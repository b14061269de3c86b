/** All that a test asks of the page from within. Bundled, and laid into the page by `install`. */

export { textContrast } from './contrast.ts';
export { boxFaults, buttonFaults, focusContrast, focusRingFaults } from './controls-contrast.ts';
export { currentItemNames, currentPageFaults } from './current-page.ts';
export { cutTexts } from './cut.ts';
export { drawingFaults, menuIconFaults } from './icons.ts';
export { motionFaults } from './motion.ts';
export { obscuredStops } from './obscured.ts';
export { hideText, showText } from './on-picture.ts';
export { overlappingTexts } from './overlaps.ts';
export { pictures } from './pictures.ts';
export { sharesThatHold } from './pixels.ts';
export { expectedOnPaper, paperFaults, paperWidth } from './print.ts';
export { reflowFaults } from './reflow.ts';
export { settle } from './settle.ts';
export { withStyle } from './style-sheet.ts';
export { smallTargets } from './targets.ts';
export { visualOrderFaults } from './visual-order.ts';
export { endWalk, goToTop, startWalk, stop } from './walk.ts';
