/** The script of the page with the data. */
void import('./tools.ts').then((tools) => {
  tools.takeBackFiles();
  tools.offerCopies();
});
