// A content file read from disk never refreshes the page under `next dev`; one that a module asks for does.
if (process.env.NODE_ENV === 'development') {
  import.meta.glob(['/content/**/*.md', '/content/site.yaml'], {
    query: '?raw',
    import: 'default',
    eager: true,
  });
}
