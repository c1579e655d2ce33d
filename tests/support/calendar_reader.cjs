// Reads a calendar with ical.js, which knows nothing of ours, and prints what it understood as JSON.
// Usage: node calendar_reader.cjs FILE OCCURRENCES
"use strict";

const { readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");

const [file, occurrences] = process.argv.slice(2);
const load = createRequire(path.join(process.env.LIAISON_NODE_MODULES, "reader.cjs"));
const module_ = load("ical.js");
const ICAL = module_.default || module_;

const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}

const instant = (time) => (time === null ? null : time.isDate ? time.toString() : time.toJSDate().toISOString());

function starts(component) {
  const event = new ICAL.Event(component);
  if (!event.isRecurring()) return [instant(event.startDate)];
  for (const other of calendar.getAllSubcomponents("vevent")) {
    if (other.hasProperty("recurrence-id") && other.getFirstPropertyValue("uid") === event.uid) event.relateException(other);
  }
  const found = [];
  const iterator = event.iterator();
  for (let next = iterator.next(); next && found.length < Number(occurrences); next = iterator.next()) {
    found.push(instant(event.getOccurrenceDetails(next).startDate));
  }
  return found;
}

function told(component) {
  const value = (name) => component.getFirstPropertyValue(name);
  return {
    kind: component.name,
    uid: value("uid"),
    summary: value("summary"),
    description: value("description"),
    location: value("location"),
    status: value("status"),
    changes: component.hasProperty("recurrence-id"),
    start: component.hasProperty("dtstart") ? instant(value("dtstart")) : null,
    end: component.hasProperty("dtend") ? instant(value("dtend")) : null,
    due: component.hasProperty("due") ? instant(value("due")) : null,
    people: component.getAllProperties("attendee").map((person) => [person.getParameter("cn") || "", person.getFirstValue()]),
    categories: component.getAllProperties("categories").flatMap((list) => list.getValues()),
    unknown: component.getAllProperties().filter((property) => property.name.startsWith("x-")).map((property) => property.name),
    occurrences: component.name === "vevent" && !component.hasProperty("recurrence-id") ? starts(component) : [],
  };
}

const entries = [...calendar.getAllSubcomponents("vevent"), ...calendar.getAllSubcomponents("vtodo")];
process.stdout.write(JSON.stringify(entries.map(told)));
