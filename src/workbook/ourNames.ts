/**
 * What is ours is found by names that are unique in a workbook. A sheet that a person copied has
 * tables of other names (`DuebookAging3`) and is theirs.
 */
const OUR_TABLE =
  /^Duebook(Aging([A-Z_]+|None)?|FollowUps|Columns|TieOut|Control|Misfits|Issues|Profiles|Trend|Snapshots|Targets|Groups|WayBack|Rolling|Disputes|Decisions|Supervisor(Groups|Accounts|Disputes)|Commitments|Questions)$/;

/** Whether a table was made by Duebook. */
export function isOurTable(name: string): boolean {
  return OUR_TABLE.test(name);
}

/** Whether a chart was made by Duebook. */
export function isOurChart(name: string): boolean {
  return name.startsWith('Duebook');
}
