/**
 * Words that say nothing of what is looked for, in a question that people write as they would say it. "who", "under"
 * and "over" are not among them, as names hold them; neither is a word of content/search-words.yaml.
 */
export const smallWords: ReadonlySet<string> = new Set(
	`a about after all am an and any are as at be been but by can cant could did do does dont each for from get give
	go going got had has have having help helping hers here him his how i if ill im in into is it its ive just know let
	like lives living long looking make me more much my near need needs no not now of off on one or our out please
	really she should so some somebody someone something somewhere tell than that the their them then there these they
	thing this those to today too up us very want wants was way we well were what when where which while who will with
	would you your`
		.split(/\s+/)
		.filter(Boolean),
);
