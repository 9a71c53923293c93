/** The words that Glue's own error texts are made of. A text of a real account that has another one tells something. */
export const glueWords: ReadonlySet<string> = new Set(
  `a accessdenied account action allowed allows already and another attempted authorized based be because between bookmark
  cancelled cannot code command completed concurrent crawl crawler crawlers current definition demand does due empty entity
  entry event exceeded exist exists exit expired failed for found from gave glue identity in included invalid is its job jobs limit
  max maxresults metadata minutes missing must name nexttoken no node nodeids not of on one only operation perform policy rate
  reached request resource resumed run running runs security size start started startoncreation state stopped stopping that the
  this timeout to token trigger triggers type user was when with workflow redacted`.split(/\s+/),
);
