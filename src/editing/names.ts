const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First names that are common in the UK and are no name of a charity, like Grace or Hope. */
export const firstNames = words(`
	aaron abigail adam adrian aisha alan alex alexander alice alison amanda amy andrea andrew angela anita ann anna anne
	anthony barbara ben benjamin beth brenda brian carl carol caroline catherine charlotte chloe chris christine
	christopher claire clare colin craig daniel dave david dawn deborah debbie denise diane donna dorothy edward elaine
	elizabeth ellie emily emma eric fatima fiona gail gareth gary gemma geoff george georgia gill graham hannah harry
	hayley heather helen henry ian irene jack jackie jacqueline james jane janet janice jason jean jennifer jenny jessica
	jill jim jo joan joanne joe john jonathan joseph josh judith julia julie june karen kate katherine kathleen katie keith
	kelly kenneth kerry kevin kim kirsty laura lauren leanne lee lesley lewis linda lisa liz louise lucy luke lynn lynne
	mandy margaret maria marie marion martin mary matt matthew maureen megan melanie michael michelle mike mohammed nadia
	natalie natasha neil nicholas nick nicola nigel olivia pamela pat patricia patrick paul paula pauline peter philip
	priya rachel rebecca richard robert robin ross ruth ryan sally sam samantha sandra sara sarah sean sharon sheila shirley
	simon sophie stacey stephanie stephen steve steven stuart sue susan suzanne tanya thomas tim tina tom tony tracey tracy
	valerie vanessa victoria wendy william yasmin yvonne zoe
`);

/** Surnames that are common in the UK and long enough not to end an ordinary word. */
export const surnames = words(`
	ahmed allen anderson andrews bailey begum bennett campbell carter chapman clarke collins cooper davies davis edwards
	evans foster griffiths harris harrison hughes hussain jackson johnson jones kelly khan knight lewis marshall martin
	mason matthews mitchell moore morgan morris murphy murray patel phillips powell price richards richardson roberts
	robertson robinson rogers russell shah simpson singh smith stevens stewart taylor thomas thompson thomson turner walker
	watson webb wilkinson williams williamson wilson wright
`);
