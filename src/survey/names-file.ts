/** Name of the survey's file of people in its folder: all that `clean` has to know of a survey. */
export const namesFile = "names.yaml";
