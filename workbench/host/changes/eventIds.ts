/** Numbers by which Excel's events go over the wire. */
export const EVENT_IDS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  NameChanged: 25,
  VisibilityChanged: 26,
  TableSelectionChanged: 100,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
} as const;

export type EventName = keyof typeof EVENT_IDS;
