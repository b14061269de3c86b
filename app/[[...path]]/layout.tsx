import type { Viewport } from 'next';
import { languageOf } from '../language-of.ts';
import '../site.css';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f1' },
    { media: '(prefers-color-scheme: dark)', color: '#0c1420' },
  ],
};

export default async function Layout({ children, params }: LayoutProps<'/[[...path]]'>) {
  const { path } = await params;
  return (
    <html lang={languageOf(path)}>
      <body>{children}</body>
    </html>
  );
}
