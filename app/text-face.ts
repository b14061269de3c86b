import localFont from 'next/font/local';

/**
 * The typeface of all text. `optional`: a reader whose line is slow reads at once in a face of the
 * same width, and nothing moves when ours arrives: it is there from the next page on. The measures
 * of the other faces stand in components/styles/tokens.css.
 */
export const textFace = localFont({
  src: '../components/styles/fonts/text.woff2',
  weight: '400 750',
  style: 'normal',
  display: 'optional',
  variable: '--face',
  adjustFontFallback: false,
  fallback: ['Arial Fallback', 'Roboto Fallback', 'system-ui', 'sans-serif'],
});
