/** The style of the replay page; by its hash, the page lets no other in. */
export const replayStyle = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; }
ol { list-style: none; padding: 0; }
li { border-top: 1px solid; padding: 1rem 0; scroll-margin-top: 1rem; }
li:target { outline: 3px solid; outline-offset: 0.5rem; }
h2 { font-size: 1.1rem; margin: 0; }
.when { font-size: 0.9rem; margin: 0; }
.text, pre { overflow-wrap: anywhere; white-space: pre-wrap; }
img { border: 1px solid; height: auto; max-width: 100%; }
nav a { display: inline-block; margin-right: 1rem; padding: 0.25rem 0; }
`;
