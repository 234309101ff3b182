-- A ledger as schema 8 left it: four messages of the half-year mailbox, read into two notes under schema 6, brought up to date.
BEGIN TRANSACTION;
CREATE TABLE answers (
  key      TEXT PRIMARY KEY,   -- hash of content, prompt, schema, settings and model
  answer   TEXT NOT NULL,
  model    TEXT NOT NULL,
  task     TEXT NOT NULL,
  input    INTEGER NOT NULL,   -- tokens
  output   INTEGER NOT NULL,
  cost     TEXT,               -- decimal, in the currency of the price table
  answered TEXT NOT NULL
, batch INTEGER);
CREATE TABLE batch_lines (
  batch       INTEGER NOT NULL,
  key         TEXT NOT NULL,     -- of the question, as in answers
  task        TEXT NOT NULL,
  most_input  INTEGER NOT NULL,  -- tokens, counted
  most_output INTEGER NOT NULL,  -- tokens, the limit
  most_cost   TEXT NOT NULL,     -- decimal; what is reserved until the answer is there
  outcome     TEXT,              -- null while it waits
  reason      TEXT,
  input       INTEGER,
  output      INTEGER,
  cost        TEXT,
  PRIMARY KEY (batch, key)
) WITHOUT ROWID;
CREATE TABLE batches (
  number INTEGER PRIMARY KEY,
  model  TEXT NOT NULL,          -- its name in the configuration
  url    TEXT NOT NULL,          -- the path that its lines name
  file   TEXT,                   -- the input file's id at the service; null until it is uploaded
  batch  TEXT,                   -- the batch's id at the service; null until it is made
  state  TEXT NOT NULL,          -- open | ended
  status TEXT NOT NULL,          -- what the service said last
  done   INTEGER NOT NULL,       -- questions answered, as the service said last
  run    INTEGER NOT NULL,
  sent   TEXT NOT NULL,
  ended  TEXT
);
CREATE TABLE bodies (
  message INTEGER PRIMARY KEY,  -- the key of the message; no row where bodies are not kept and the message was extracted from
  text    TEXT NOT NULL
);
INSERT INTO "bodies" VALUES(1,'Dear all,

A gearbox, a storm, a new head of planning and a passed audit: thank you for 2025.
We will pay every employee a bonus of GBP 400 in January.
From 1 February 2026 Nora Lindqvist will also be in charge of safety; Elif keeps the training.

Happy Christmas.

Marcus Okafor
Managing Director
Tideway Terminals Ltd
');
INSERT INTO "bodies" VALUES(2,'Elif, Marcus,

Gunnar Eklund turns eighty on 14 February 2026. I''d like to invite him and
his wife Birgitta to the canteen, with the old crane drivers.
I''ll ask for names among the retired. Could you find the money, Elif?

-- 
Nora Lindqvist
Operations Lead, Tideway Terminals Ltd
Quay House, Saltmere
+44 20 7946 0101
');
INSERT INTO "bodies" VALUES(3,'Of course. I will put GBP 600 aside from the staff welfare fund. Sven has the list of the old drivers.
-- 
Elif Demirtaş
HR Business Partner
Tideway Terminals Ltd
Tel 020 7946 0140
________________________________
-----Original Message-----
From: Nora Lindqvist <nora.lindqvist@tideway.example>
Sent: Wednesday, December 10, 2025 10:15 AM
To: Elif Demirtaş <elif.demirtas@tideway.example>
Cc: Marcus Okafor <marcus.okafor@tideway.example>
Subject: Gunnar''s eightieth

Elif, Marcus,

Gunnar Eklund turns eighty on 14 February 2026. I''d like to invite him and his wife Birgitta to the canteen, with the old crane drivers.
I''ll ask for names among the retired. Could you find the money, Elif?


--
-- 
Nora Lindqvist
Operations Lead, Tideway Terminals Ltd
Quay House, Saltmere
+44 20 7946 0101');
INSERT INTO "bodies" VALUES(4,'Good idea. Gunnar hired me in 2004, so I''ll say a few words. He hates speeches, so they will be few.

Marcus

> On 10 Dec 2025, at 11:40, Elif Demirtaş <elif.demirtas@tideway.example> wrote:
>
> Of course. I will put GBP 600 aside from the staff welfare fund. Sven has the list of the old drivers.
>
> Elif Demirtaş
> HR Business Partner
> Tideway Terminals Ltd
> Tel 020 7946 0140
>
> ________________________________
> From: Nora Lindqvist <nora.lindqvist@tideway.example>
> Sent: Wednesday, December 10, 2025 10:15 AM
> To: Elif Demirtaş <elif.demirtas@tideway.example>
> Cc: Marcus Okafor <marcus.okafor@tideway.example>
> Subject: Gunnar''s eightieth
>
> Elif, Marcus,
>
> Gunnar Eklund turns eighty on 14 February 2026. I''d like to invite him and
> his wife Birgitta to the canteen, with the old crane drivers.
> I''ll ask for names among the retired. Could you find the money, Elif?
>
> --
> Nora Lindqvist
> Operations Lead, Tideway Terminals Ltd
> Quay House, Saltmere
> +44 20 7946 0101
');
CREATE TABLE calls (
  day    TEXT NOT NULL,          -- UTC, yyyy-MM-dd
  model  TEXT NOT NULL,          -- its name in the configuration
  task   TEXT NOT NULL,
  calls  INTEGER NOT NULL,
  input  INTEGER NOT NULL,       -- tokens
  output INTEGER NOT NULL,
  cost   REAL NOT NULL,          -- in the currency of the price table; nothing where no price is known
  PRIMARY KEY (day, model, task)
) WITHOUT ROWID;
CREATE TABLE decisions (
  number  INTEGER PRIMARY KEY,
  item    TEXT NOT NULL,
  answer  TEXT NOT NULL,       -- JSON
  decided TEXT NOT NULL,
  run     INTEGER
, question TEXT, note     TEXT, name     TEXT, state    TEXT NOT NULL DEFAULT 'done');
CREATE TABLE edits (
  run    INTEGER NOT NULL,
  path   TEXT NOT NULL,
  number INTEGER NOT NULL,
  place  INTEGER NOT NULL,     -- offset in the note before the write
  before TEXT NOT NULL,
  after  TEXT NOT NULL,
  reason TEXT NOT NULL
);
INSERT INTO "edits" VALUES(1,'Marcus Okafor.md',0,0,'','---
type: people
email: marcus.okafor@tideway.example
company: Tideway Terminals Ltd
title: Marcus Okafor
last_contact: ''2025-12-19''
created: ''2026-11-26''
tags:
- type/people
role: Managing Director
---

# Marcus Okafor

## Key Facts

- Marcus Okafor will pay every employee a bonus of GBP 400 in January 2026.

## Recent Context

- 2025-12-19: Marcus Okafor promised All Staff to pay every employee a bonus of GBP 400 in January 2026.

- 2025-12-11: Marcus Okafor will say a few words.

## Open Tasks

```tasks
path includes Marcus Okafor
not done
```

## Topics

- Gunnar''s eightieth
','a new note');
INSERT INTO "edits" VALUES(1,'Elif Demirtaş.md',0,0,'','---
type: people
email: elif.demirtas@tideway.example
company: Tideway Terminals Ltd
title: Elif Demirtaş
last_contact: ''2025-12-10''
created: ''2026-11-26''
tags:
- type/people
role: HR Business Partner
phone: 020 7946 0140
---

# Elif Demirtaş

## Key Facts

- Elif Demirtaş will put GBP 600 aside from the staff welfare fund.

## Recent Context

- 2025-12-11: Elif Demirtaş promised Nora Lindqvist to put GBP 600 aside from the staff welfare fund.

## Open Tasks

```tasks
path includes Elif Demirtaş
not done
```

## Topics

- Gunnar''s eightieth
','a new note');
CREATE TABLE extractions (
  message TEXT NOT NULL,
  version TEXT NOT NULL,
  asking  INTEGER NOT NULL,
  run     INTEGER NOT NULL,
  PRIMARY KEY (message, version, asking)
) WITHOUT ROWID;
INSERT INTO "extractions" VALUES('4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,1);
INSERT INTO "extractions" VALUES('96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example','rules/3+a503f27e9b07182c',0,1);
INSERT INTO "extractions" VALUES('CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example','rules/3+a503f27e9b07182c',0,1);
INSERT INTO "extractions" VALUES('DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','rules/3+a503f27e9b07182c',0,1);
CREATE TABLE facts (
  id      TEXT PRIMARY KEY,
  message TEXT NOT NULL,
  version TEXT NOT NULL,
  asking  INTEGER NOT NULL,
  address TEXT,                -- the subject's, where told
  fact    TEXT NOT NULL        -- JSON
);
INSERT INTO "facts" VALUES('1bade4d8bc014fb5','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,'marcus.okafor@tideway.example','{"id":{"value":"1bade4d8bc014fb5"},"kind":"Role","subject":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Marcus Okafor is Managing Director at Tideway Terminals Ltd.","slot":"Role","value":"Managing Director","certainty":"Certain","evidence":{"message":{"value":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example"},"part":"Body","span":{"start":280,"length":17,"end":297,"isEmpty":false},"quote":"Managing Director","grounding":"Exact"},"saidAt":"2025-12-19T16:00:26+00:00","thread":{"value":"59b7133175d86716"},"asking":0}');
INSERT INTO "facts" VALUES('374512de5e4d2339','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,'marcus.okafor@tideway.example','{"id":{"value":"374512de5e4d2339"},"kind":"Employer","subject":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Marcus Okafor works for Tideway Terminals Ltd.","slot":"Employer","value":"Tideway Terminals Ltd","certainty":"Certain","evidence":{"message":{"value":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example"},"part":"Body","span":{"start":298,"length":21,"end":319,"isEmpty":false},"quote":"Tideway Terminals Ltd","grounding":"Exact"},"saidAt":"2025-12-19T16:00:26+00:00","thread":{"value":"59b7133175d86716"},"asking":0}');
INSERT INTO "facts" VALUES('50ceb3f2328e9d29','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,NULL,'{"id":{"value":"50ceb3f2328e9d29"},"kind":"Plan","subject":{"name":"Nora Lindqvist"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Nora Lindqvist will also be in charge of safety.","since":{"first":"2026-02-01","precision":"Day","last":"2026-02-01"},"certainty":"Certain","evidence":{"message":{"value":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example"},"part":"Body","span":{"start":173,"length":47,"end":220,"isEmpty":false},"quote":"Nora Lindqvist will also be in charge of safety","grounding":"Exact"},"saidAt":"2025-12-19T16:00:26+00:00","thread":{"value":"59b7133175d86716"},"asking":0}');
INSERT INTO "facts" VALUES('a9de0d6fece3f2b7','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,'marcus.okafor@tideway.example','{"id":{"value":"a9de0d6fece3f2b7"},"kind":"Commitment","subject":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Marcus Okafor will pay every employee a bonus of GBP 400 in January 2026.","due":{"first":"2026-01-01","precision":"Month","last":"2026-01-31"},"certainty":"Certain","evidence":{"message":{"value":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example"},"part":"Body","span":{"start":94,"length":56,"end":150,"isEmpty":false},"quote":"We will pay every employee a bonus of GBP 400 in January","grounding":"Exact"},"saidAt":"2025-12-19T16:00:26+00:00","thread":{"value":"59b7133175d86716"},"asking":0}');
INSERT INTO "facts" VALUES('1765c0d4c7582c97','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,NULL,'{"id":{"value":"1765c0d4c7582c97"},"kind":"Mention","subject":{"name":"Nora Lindqvist"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Marcus Okafor mentioned Nora Lindqvist.","certainty":"Certain","evidence":{"message":{"value":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example"},"part":"Body","span":{"start":173,"length":14,"end":187,"isEmpty":false},"quote":"Nora Lindqvist","grounding":"Exact"},"saidAt":"2025-12-19T16:00:26+00:00","thread":{"value":"59b7133175d86716"},"asking":0}');
INSERT INTO "facts" VALUES('41483b3a87988e78','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','rules/3+a503f27e9b07182c',0,'marcus.okafor@tideway.example','{"id":{"value":"41483b3a87988e78"},"kind":"Context","subject":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Marcus Okafor promised All Staff to pay every employee a bonus of GBP 400 in January 2026.","certainty":"Certain","evidence":{"message":{"value":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example"},"part":"Body","span":{"start":94,"length":57,"end":151,"isEmpty":false},"quote":"We will pay every employee a bonus of GBP 400 in January.","grounding":"Exact"},"saidAt":"2025-12-19T16:00:26+00:00","thread":{"value":"59b7133175d86716"},"asking":0}');
INSERT INTO "facts" VALUES('f144063ebcc9f30a','CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example','rules/3+a503f27e9b07182c',0,NULL,'{"id":{"value":"f144063ebcc9f30a"},"kind":"Mention","subject":{"name":"Gunnar Eklund"},"holder":{"address":"nora.lindqvist@tideway.example","name":"Nora Lindqvist"},"statement":"Nora Lindqvist mentioned Gunnar Eklund.","certainty":"Certain","evidence":{"message":{"value":"CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example"},"part":"Body","span":{"start":15,"length":13,"end":28,"isEmpty":false},"quote":"Gunnar Eklund","grounding":"Exact"},"saidAt":"2025-12-10T10:15:23+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('f5a8c14b017dd599','CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"f5a8c14b017dd599"},"kind":"Topic","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"nora.lindqvist@tideway.example","name":"Nora Lindqvist"},"statement":"Gunnar''s eightieth","certainty":"Certain","evidence":{"message":{"value":"CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example"},"part":"Subject","span":{"start":0,"length":18,"end":18,"isEmpty":false},"quote":"Gunnar''s eightieth","grounding":"Exact"},"saidAt":"2025-12-10T10:15:23+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('7c6791be0a3df1e5','CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"7c6791be0a3df1e5"},"kind":"Context","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"nora.lindqvist@tideway.example","name":"Nora Lindqvist"},"statement":"Nora Lindqvist promised Elif Demirtaş to ask for names among the retired and asked Elif Demirtaş to find the money, Elif.","certainty":"Certain","evidence":{"message":{"value":"CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example"},"part":"Body","span":{"start":152,"length":37,"end":189,"isEmpty":false},"quote":"I''ll ask for names among the retired.","grounding":"Exact"},"saidAt":"2025-12-10T10:15:23+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('1ae4d05c1c5292a7','DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"1ae4d05c1c5292a7"},"kind":"Role","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"statement":"Elif Demirtaş is HR Business Partner at Tideway Terminals Ltd.","slot":"Role","value":"HR Business Partner","certainty":"Certain","evidence":{"message":{"value":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"},"part":"Body","span":{"start":121,"length":19,"end":140,"isEmpty":false},"quote":"HR Business Partner","grounding":"Exact"},"saidAt":"2025-12-10T11:40:01+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('8438cd6928b3fa94','DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"8438cd6928b3fa94"},"kind":"Employer","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"statement":"Elif Demirtaş works for Tideway Terminals Ltd.","slot":"Employer","value":"Tideway Terminals Ltd","certainty":"Certain","evidence":{"message":{"value":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"},"part":"Body","span":{"start":141,"length":21,"end":162,"isEmpty":false},"quote":"Tideway Terminals Ltd","grounding":"Exact"},"saidAt":"2025-12-10T11:40:01+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('618fed26693a0e8e','DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"618fed26693a0e8e"},"kind":"Contact","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"statement":"Elif Demirtaş''s phone number is 020 7946 0140.","slot":"Phone","value":"020 7946 0140","certainty":"Certain","evidence":{"message":{"value":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"},"part":"Body","span":{"start":167,"length":13,"end":180,"isEmpty":false},"quote":"020 7946 0140","grounding":"Exact"},"saidAt":"2025-12-10T11:40:01+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('a9c16a4e088748c1','DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"a9c16a4e088748c1"},"kind":"Commitment","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"statement":"Elif Demirtaş will put GBP 600 aside from the staff welfare fund.","certainty":"Certain","evidence":{"message":{"value":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"},"part":"Body","span":{"start":11,"length":52,"end":63,"isEmpty":false},"quote":"I will put GBP 600 aside from the staff welfare fund","grounding":"Exact"},"saidAt":"2025-12-10T11:40:01+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('c7b0eaa80fce0424','DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','rules/3+a503f27e9b07182c',0,'elif.demirtas@tideway.example','{"id":{"value":"c7b0eaa80fce0424"},"kind":"Context","subject":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"holder":{"address":"elif.demirtas@tideway.example","name":"Elif Demirtaş"},"statement":"Elif Demirtaş promised Nora Lindqvist to put GBP 600 aside from the staff welfare fund.","certainty":"Certain","evidence":{"message":{"value":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"},"part":"Body","span":{"start":11,"length":53,"end":64,"isEmpty":false},"quote":"I will put GBP 600 aside from the staff welfare fund.","grounding":"Exact"},"saidAt":"2025-12-10T11:40:01+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('442f1875a56da704','96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example','rules/3+a503f27e9b07182c',0,'marcus.okafor@tideway.example','{"id":{"value":"442f1875a56da704"},"kind":"Topic","subject":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Gunnar''s eightieth","certainty":"Certain","evidence":{"message":{"value":"96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example"},"part":"Subject","span":{"start":4,"length":18,"end":22,"isEmpty":false},"quote":"Gunnar''s eightieth","grounding":"Exact"},"saidAt":"2025-12-11T10:20:03+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
INSERT INTO "facts" VALUES('80c2391417ae77e8','96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example','rules/3+a503f27e9b07182c',0,'marcus.okafor@tideway.example','{"id":{"value":"80c2391417ae77e8"},"kind":"Context","subject":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"holder":{"address":"marcus.okafor@tideway.example","name":"Marcus Okafor"},"statement":"Marcus Okafor will say a few words.","certainty":"Certain","evidence":{"message":{"value":"96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example"},"part":"Body","span":{"start":11,"length":49,"end":60,"isEmpty":false},"quote":"Gunnar hired me in 2004, so I''ll say a few words.","grounding":"Exact"},"saidAt":"2025-12-11T10:20:03+00:00","thread":{"value":"2e84f91bd62dc661"},"asking":0}');
CREATE TABLE failures (
  part   TEXT PRIMARY KEY,     -- what failed: a message, a thread, a note, a mailbox
  stage  TEXT NOT NULL,
  reason TEXT NOT NULL,
  tries  INTEGER NOT NULL,
  run    INTEGER NOT NULL      -- the last run in which it failed
);
CREATE TABLE forgotten (
  number    INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,       -- message | address (both asked for) | gone (from every mailbox that held it)
  value     TEXT NOT NULL,       -- the message's id, or the person's address
  asked     TEXT NOT NULL,       -- what was asked for, as it was typed; the mailbox for 'gone'
  run       INTEGER NOT NULL,
  forgotten TEXT NOT NULL,
  undone    INTEGER              -- the run that took it back; null while it holds
);
CREATE TABLE held (
  source  TEXT NOT NULL,         -- the mailbox, as in sources
  place   TEXT NOT NULL,         -- for a folder of messages the file; empty for one file of many
  content TEXT NOT NULL,         -- the message's content hash
  message TEXT NOT NULL,         -- its id as read
  PRIMARY KEY (source, place, content)
) WITHOUT ROWID;
INSERT INTO "held" VALUES('/home/nora/Mail','all-staff-year-end.eml','b71d637cf82d1494efcae9dd2ea8f61431d6cf46d52e8a918c4d4f008528ceb0','4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example');
INSERT INTO "held" VALUES('/home/nora/Mail','gunnars-eightieth.eml','932f52fe5950ef9322e84bdd98f99735ef15f3bbd810b33c72afd8adbd663a8b','CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example');
INSERT INTO "held" VALUES('/home/nora/Mail','re-gunnars-eightieth.eml','9100a946732575732f42e843c3e3ca013b2ec920bec9f41d01917d0c27d41c82','DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example');
INSERT INTO "held" VALUES('/home/nora/Mail','re-re-gunnars-eightieth.eml','6526ba46d3ae6c1c969965046ee9c3961489a9e8ea38a4e91094779a0c28f80c','96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example');
CREATE TABLE locations (
  message  TEXT NOT NULL,
  mailbox  TEXT NOT NULL,
  offset   INTEGER NOT NULL,
  PRIMARY KEY (message, mailbox, offset)
) WITHOUT ROWID;
INSERT INTO "locations" VALUES('4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','all-staff-year-end.eml',0);
INSERT INTO "locations" VALUES('96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example','re-re-gunnars-eightieth.eml',0);
INSERT INTO "locations" VALUES('CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example','gunnars-eightieth.eml',0);
INSERT INTO "locations" VALUES('DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','re-gunnars-eightieth.eml',0);
CREATE TABLE marks (
  name  TEXT PRIMARY KEY,      -- what stands at a known state: the vault as last reconciled
  value TEXT NOT NULL
);
INSERT INTO "marks" VALUES('threads-stale','');
INSERT INTO "marks" VALUES('owners','nora.lindqvist@tideway.example');
INSERT INTO "marks" VALUES('notes','aa1028e2a88e6bb59e9ad06466ec73fec5d233928a7a802043b7b12df307865c');
CREATE TABLE messages (
  key        INTEGER PRIMARY KEY,
  id         TEXT NOT NULL UNIQUE,
  content    TEXT NOT NULL,
  date       INTEGER,          -- Unix time in milliseconds, for order
  class      INTEGER NOT NULL,
  details    TEXT NOT NULL,    -- JSON: headers, segments, signature, where found
  link       TEXT NOT NULL,    -- JSON: what threading needs to know
  thread     TEXT,             -- null until it was threaded
  carried_by TEXT,             -- for a message known from a quote alone: the message that carries it
  run        INTEGER NOT NULL
);
INSERT INTO "messages" VALUES(1,'4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example','b71d637cf82d1494efcae9dd2ea8f61431d6cf46d52e8a918c4d4f008528ceb0',1766160026000,0,'{"date":"2025-12-19T16:00:26+00:00","subject":"Thank you for 2025","from":{"address":"marcus.okafor@tideway.example","displayName":"Marcus Okafor","isWellFormed":true},"to":[{"address":"all-staff@tideway.example","displayName":"All Staff","isWellFormed":true}],"cc":[],"replyTo":[],"deliveredTo":["nora.lindqvist@tideway.example"],"references":[],"labels":[],"segments":[{"start":0,"length":248,"kind":"Own","depth":0},{"start":248,"length":72,"kind":"Signature","depth":0}],"signature":{"start":248,"length":71,"fields":[{"kind":"Name","value":"Happy Christmas.","start":248,"length":16},{"kind":"Role","value":"Managing Director","start":280,"length":17},{"kind":"Organisation","value":"Tideway Terminals Ltd","start":298,"length":21}]},"class":"Person","classReason":"a person to people: no sign of a machine, a list or bulk mail","mailbox":"all-staff-year-end.eml","offset":0}','{"id":"4E1BC677-5B3E-A1A1-A994-8DF99DA5EB41@tideway.example","references":[],"subject":"thank you for 2025","date":1766160026,"author":7525401196642885914,"participants":[-8699524043471192246,7525401196642885914]}','59b7133175d86716',NULL,1);
INSERT INTO "messages" VALUES(2,'CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example','932f52fe5950ef9322e84bdd98f99735ef15f3bbd810b33c72afd8adbd663a8b',1765361723000,0,'{"date":"2025-12-10T10:15:23+00:00","subject":"Gunnar''s eightieth","from":{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true},"to":[{"address":"elif.demirtas@tideway.example","displayName":"Elif Demirtaş","isWellFormed":true}],"cc":[{"address":"marcus.okafor@tideway.example","displayName":"Marcus Okafor","isWellFormed":true}],"replyTo":[],"deliveredTo":[],"references":[],"labels":[],"segments":[{"start":0,"length":223,"kind":"Own","depth":0},{"start":223,"length":96,"kind":"Signature","depth":0}],"signature":{"start":223,"length":95,"fields":[{"kind":"Name","value":"Nora Lindqvist","start":227,"length":14},{"kind":"Role","value":"Operations Lead","start":242,"length":15},{"kind":"Organisation","value":"Tideway Terminals Ltd","start":259,"length":21},{"kind":"Location","value":"Quay House, Saltmere","start":281,"length":20},{"kind":"Phone","value":"+442079460101","start":302,"length":16}]},"class":"Person","classReason":"a person to people: no sign of a machine, a list or bulk mail","mailbox":"gunnars-eightieth.eml","offset":0}','{"id":"CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example","references":[],"subject":"gunnar\u0027s eightieth","date":1765361723,"author":159405851997333177,"participants":[-7194962990870932193,159405851997333177,7525401196642885914]}','2e84f91bd62dc661',NULL,1);
INSERT INTO "messages" VALUES(3,'DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example','9100a946732575732f42e843c3e3ca013b2ec920bec9f41d01917d0c27d41c82',1765366801000,0,'{"date":"2025-12-10T11:40:01+00:00","subject":"Re: Gunnar''s eightieth","from":{"address":"elif.demirtas@tideway.example","displayName":"Elif Demirtaş","isWellFormed":true},"to":[{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true}],"cc":[{"address":"marcus.okafor@tideway.example","displayName":"Marcus Okafor","isWellFormed":true}],"replyTo":[],"deliveredTo":["nora.lindqvist@tideway.example"],"references":["CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example"],"labels":[],"segments":[{"start":0,"length":103,"kind":"Own","depth":0},{"start":103,"length":111,"kind":"Signature","depth":0},{"start":214,"length":254,"kind":"Attribution","depth":0,"author":{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true},"date":"2025-12-10T10:15:00+00:00","subject":"Gunnar''s eightieth"},{"start":468,"length":322,"kind":"Quote","depth":1,"author":{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true},"date":"2025-12-10T10:15:00+00:00","subject":"Gunnar''s eightieth"}],"signature":{"start":103,"length":110,"fields":[{"kind":"Name","value":"Elif Demirtaş","start":107,"length":13},{"kind":"Role","value":"HR Business Partner","start":121,"length":19},{"kind":"Organisation","value":"Tideway Terminals Ltd","start":141,"length":21},{"kind":"Phone","value":"020 7946 0140","start":167,"length":13}]},"class":"Person","classReason":"a person to people: no sign of a machine, a list or bulk mail","mailbox":"re-gunnars-eightieth.eml","offset":0}','{"id":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example","references":["CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example"],"subject":"gunnar\u0027s eightieth","isReply":true,"date":1765366801,"author":-7194962990870932193,"participants":[-7194962990870932193,159405851997333177,7525401196642885914]}','2e84f91bd62dc661',NULL,1);
INSERT INTO "messages" VALUES(4,'96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example','6526ba46d3ae6c1c969965046ee9c3961489a9e8ea38a4e91094779a0c28f80c',1765448403000,0,'{"date":"2025-12-11T10:20:03+00:00","subject":"Re: Gunnar''s eightieth","from":{"address":"marcus.okafor@tideway.example","displayName":"Marcus Okafor","isWellFormed":true},"to":[{"address":"elif.demirtas@tideway.example","displayName":"Elif Demirtaş","isWellFormed":true},{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true}],"cc":[],"replyTo":[],"deliveredTo":["nora.lindqvist@tideway.example"],"references":["CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example","DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"],"labels":[],"segments":[{"start":0,"length":110,"kind":"Own","depth":0},{"start":110,"length":81,"kind":"Attribution","depth":1,"author":{"address":"elif.demirtas@tideway.example","displayName":"Elif Demirtaş","isWellFormed":true},"date":"2025-12-10T11:40:00+00:00"},{"start":191,"length":193,"kind":"Quote","depth":2,"author":{"address":"elif.demirtas@tideway.example","displayName":"Elif Demirtaş","isWellFormed":true},"date":"2025-12-10T11:40:00+00:00"},{"start":384,"length":271,"kind":"Attribution","depth":2,"author":{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true},"date":"2025-12-10T10:15:00+00:00","subject":"Gunnar''s eightieth"},{"start":655,"length":340,"kind":"Quote","depth":3,"author":{"address":"nora.lindqvist@tideway.example","displayName":"Nora Lindqvist","isWellFormed":true},"date":"2025-12-10T10:15:00+00:00","subject":"Gunnar''s eightieth"}],"signature":{"start":102,"length":6,"fields":[{"kind":"Name","value":"Marcus","start":102,"length":6}]},"class":"Person","classReason":"a person to people: no sign of a machine, a list or bulk mail","mailbox":"re-re-gunnars-eightieth.eml","offset":0}','{"id":"96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example","references":["CA9uizsZb9ieHxhT7ei13uxCigJyPxHIxH=XS9Z6jjk3ISW6Mrx@mail.tideway.example","DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example"],"subject":"gunnar\u0027s eightieth","isReply":true,"date":1765448403,"author":7525401196642885914,"participants":[-7194962990870932193,159405851997333177,7525401196642885914]}','2e84f91bd62dc661',NULL,1);
CREATE TABLE note_persons (
  path   TEXT PRIMARY KEY,     -- below the vault, with /
  person TEXT NOT NULL         -- JSON
);
INSERT INTO "note_persons" VALUES('Marcus Okafor.md','{"known":{"person":{"id":{"value":"ee107c0943d20e2f"},"name":"Marcus Okafor","addresses":["marcus.okafor@tideway.example"],"aliases":[],"organisation":"tideway.example"},"isOwners":false,"joins":[],"nameKeys":["marcus okafor"]},"person":{"id":{"value":"ee107c0943d20e2f"},"name":"Marcus Okafor","addresses":["marcus.okafor@tideway.example"],"aliases":[],"organisation":"tideway.example"},"threads":[{"id":{"value":"2e84f91bd62dc661"},"subject":"Gunnar\u0027s eightieth","lastDate":"2025-12-11","tookPart":true},{"id":{"value":"59b7133175d86716"},"subject":"Thank you for 2025","lastDate":"2025-12-19","tookPart":true}],"lastContact":"2025-12-19","isWarm":true,"first":"2025-12-11T10:20:03+00:00","firstId":"96F02EA2-CE9C-632D-832F-34875E35284B@tideway.example","close":[]}');
INSERT INTO "note_persons" VALUES('Elif Demirtaş.md','{"known":{"person":{"id":{"value":"68f6ef7406a68c7b"},"name":"Elif Demirta\u015F","addresses":["elif.demirtas@tideway.example"],"aliases":[],"organisation":"tideway.example"},"isOwners":false,"joins":[],"nameKeys":["elif demirtas"]},"person":{"id":{"value":"68f6ef7406a68c7b"},"name":"Elif Demirta\u015F","addresses":["elif.demirtas@tideway.example"],"aliases":[],"organisation":"tideway.example"},"threads":[{"id":{"value":"2e84f91bd62dc661"},"subject":"Gunnar\u0027s eightieth","lastDate":"2025-12-11","tookPart":true}],"lastContact":"2025-12-10","isWarm":true,"first":"2025-12-10T11:40:01+00:00","firstId":"DB9PR04MB68923A2C06A09B351D3D179F@DB9PR04MB8142.tideway.example","close":[]}');
CREATE TABLE note_writes (
  run     INTEGER NOT NULL,
  path    TEXT NOT NULL,
  number  INTEGER NOT NULL,    -- several in one run, in order
  person  TEXT NOT NULL,
  before  BLOB,                -- null where the file was created
  after   BLOB,                -- null where the file was taken away
  memory  TEXT,                -- the note's memory before, for undo; null where there was none
  state   TEXT NOT NULL,       -- pending | done | undone | dropped
  pending TEXT,                -- JSON: the notes row to be stored once the file is written
  PRIMARY KEY (run, path, number)
) WITHOUT ROWID;
INSERT INTO "note_writes" VALUES(1,'Elif Demirtaş.md',0,'68f6ef7406a68c7b',NULL,X'2D2D2D0A747970653A2070656F706C650A656D61696C3A20656C69662E64656D697274617340746964657761792E6578616D706C650A636F6D70616E793A2054696465776179205465726D696E616C73204C74640A7469746C653A20456C69662044656D69727461C59F0A6C6173745F636F6E746163743A2027323032352D31322D3130270A637265617465643A2027323032362D31312D3236270A746167733A0A2D20747970652F70656F706C650A726F6C653A20485220427573696E65737320506172746E65720A70686F6E653A20303230203739343620303134300A2D2D2D0A0A2320456C69662044656D69727461C59F0A0A2323204B65792046616374730A0A2D20456C69662044656D69727461C59F2077696C6C2070757420474250203630302061736964652066726F6D207468652073746166662077656C666172652066756E642E0A0A232320526563656E7420436F6E746578740A0A2D20323032352D31322D31313A20456C69662044656D69727461C59F2070726F6D69736564204E6F7261204C696E64717669737420746F2070757420474250203630302061736964652066726F6D207468652073746166662077656C666172652066756E642E0A0A2323204F70656E205461736B730A0A6060607461736B730A7061746820696E636C7564657320456C69662044656D69727461C59F0A6E6F7420646F6E650A6060600A0A232320546F706963730A0A2D2047756E6E61722773206569676874696574680A',NULL,'done','{"path":"Elif Demirtaş.md","person":{"value":"68f6ef7406a68c7b"},"made":true,"hash":"12cb2cfbb5782ff5e4d80625ef7d8a2b858edcf5f1ba23076c67d85c699f0b1b","inputs":"e89beae5cb666f18ebb9dd1c8709a0ce1decaf52456b530d361126c732e10289"}
{"written":[{"key":"9ad1bacdda9f7eac","section":"KeyFacts","text":"Elif Demirtaş will put GBP 600 aside from the staff welfare fund.","meaning":"Elif Demirtaş will put GBP 600 aside from the staff welfare fund.","state":"Standing","facts":[{"value":"a9c16a4e088748c1"}]},{"key":"503ed68c98c963af","section":"RecentContext","text":"2025-12-11: Elif Demirtaş promised Nora Lindqvist to put GBP 600 aside from the staff welfare fund.","meaning":"2025-12-11: Elif Demirtaş promised Nora Lindqvist to put GBP 600 aside from the staff welfare fund.","state":"Standing","facts":[{"value":"7c6791be0a3df1e5"},{"value":"c7b0eaa80fce0424"}]},{"key":"8abe1da7ec91b365","section":"Topics","text":"Gunnar''s eightieth","meaning":"Gunnar''s eightieth","state":"Standing","facts":[{"value":"f5a8c14b017dd599"}]}],"fields":{"#":"Elif Demirtaş","company":"Tideway Terminals Ltd","email":"elif.demirtas@tideway.example","last_contact":"2025-12-10","phone":"020 7946 0140","role":"HR Business Partner","title":"Elif Demirtaş"},"sectionsMade":["KeyFacts","RecentContext","Topics"],"rejected":[],"rulings":[],"reviewTagWritten":false,"closedReviews":[]}');
INSERT INTO "note_writes" VALUES(1,'Marcus Okafor.md',0,'ee107c0943d20e2f',NULL,X'2D2D2D0A747970653A2070656F706C650A656D61696C3A206D61726375732E6F6B61666F7240746964657761792E6578616D706C650A636F6D70616E793A2054696465776179205465726D696E616C73204C74640A7469746C653A204D6172637573204F6B61666F720A6C6173745F636F6E746163743A2027323032352D31322D3139270A637265617465643A2027323032362D31312D3236270A746167733A0A2D20747970652F70656F706C650A726F6C653A204D616E6167696E67204469726563746F720A2D2D2D0A0A23204D6172637573204F6B61666F720A0A2323204B65792046616374730A0A2D204D6172637573204F6B61666F722077696C6C2070617920657665727920656D706C6F796565206120626F6E7573206F66204742502034303020696E204A616E7561727920323032362E0A0A232320526563656E7420436F6E746578740A0A2D20323032352D31322D31393A204D6172637573204F6B61666F722070726F6D6973656420416C6C20537461666620746F2070617920657665727920656D706C6F796565206120626F6E7573206F66204742502034303020696E204A616E7561727920323032362E0A0A2D20323032352D31322D31313A204D6172637573204F6B61666F722077696C6C2073617920612066657720776F7264732E0A0A2323204F70656E205461736B730A0A6060607461736B730A7061746820696E636C75646573204D6172637573204F6B61666F720A6E6F7420646F6E650A6060600A0A232320546F706963730A0A2D2047756E6E61722773206569676874696574680A',NULL,'done','{"path":"Marcus Okafor.md","person":{"value":"ee107c0943d20e2f"},"made":true,"hash":"eacb09deb832373844fb527c6ade93d9fb9d8896940cba93021c6c5071078377","inputs":"2027199688a4e46cb8b078b09b1415823a052f61e188f6137c8c659b5071c6fc"}
{"written":[{"key":"65fcf8f239f0c884","section":"KeyFacts","text":"Marcus Okafor will pay every employee a bonus of GBP 400 in January 2026.","meaning":"Marcus Okafor will pay every employee a bonus of GBP 400 in January 2026.","state":"Standing","facts":[{"value":"a9de0d6fece3f2b7"}]},{"key":"0d3c85a4d2f86fa2","section":"RecentContext","text":"2025-12-19: Marcus Okafor promised All Staff to pay every employee a bonus of GBP 400 in January 2026.","meaning":"2025-12-19: Marcus Okafor promised All Staff to pay every employee a bonus of GBP 400 in January 2026.","state":"Standing","facts":[{"value":"41483b3a87988e78"}]},{"key":"724af442f74dc3ae","section":"RecentContext","text":"2025-12-11: Marcus Okafor will say a few words.","meaning":"2025-12-11: Marcus Okafor will say a few words.","state":"Standing","facts":[{"value":"80c2391417ae77e8"}]},{"key":"832abee39b4fa8df","section":"Topics","text":"Gunnar''s eightieth","meaning":"Gunnar''s eightieth","state":"Standing","facts":[{"value":"442f1875a56da704"}]}],"fields":{"#":"Marcus Okafor","company":"Tideway Terminals Ltd","email":"marcus.okafor@tideway.example","last_contact":"2025-12-19","role":"Managing Director","title":"Marcus Okafor"},"sectionsMade":["KeyFacts","RecentContext","Topics"],"rejected":[],"rulings":[],"reviewTagWritten":false,"closedReviews":[]}');
CREATE TABLE notes (
  path   TEXT PRIMARY KEY,     -- below the vault, with /
  person TEXT NOT NULL,
  made   INTEGER NOT NULL,     -- 1 where FactForge created the file
  hash   TEXT NOT NULL,        -- of the bytes as last read or written
  inputs TEXT NOT NULL,        -- hash of what was reconciled last: equal inputs give an equal note
  memory TEXT NOT NULL         -- JSON: entries and fields that FactForge wrote, and the owner's will
);
INSERT INTO "notes" VALUES('Marcus Okafor.md','ee107c0943d20e2f',1,'eacb09deb832373844fb527c6ade93d9fb9d8896940cba93021c6c5071078377','2027199688a4e46cb8b078b09b1415823a052f61e188f6137c8c659b5071c6fc','{"written":[{"key":"65fcf8f239f0c884","section":"KeyFacts","text":"Marcus Okafor will pay every employee a bonus of GBP 400 in January 2026.","meaning":"Marcus Okafor will pay every employee a bonus of GBP 400 in January 2026.","state":"Standing","facts":[{"value":"a9de0d6fece3f2b7"}]},{"key":"0d3c85a4d2f86fa2","section":"RecentContext","text":"2025-12-19: Marcus Okafor promised All Staff to pay every employee a bonus of GBP 400 in January 2026.","meaning":"2025-12-19: Marcus Okafor promised All Staff to pay every employee a bonus of GBP 400 in January 2026.","state":"Standing","facts":[{"value":"41483b3a87988e78"}]},{"key":"724af442f74dc3ae","section":"RecentContext","text":"2025-12-11: Marcus Okafor will say a few words.","meaning":"2025-12-11: Marcus Okafor will say a few words.","state":"Standing","facts":[{"value":"80c2391417ae77e8"}]},{"key":"832abee39b4fa8df","section":"Topics","text":"Gunnar''s eightieth","meaning":"Gunnar''s eightieth","state":"Standing","facts":[{"value":"442f1875a56da704"}]}],"fields":{"#":"Marcus Okafor","company":"Tideway Terminals Ltd","email":"marcus.okafor@tideway.example","last_contact":"2025-12-19","role":"Managing Director","title":"Marcus Okafor"},"sectionsMade":["KeyFacts","RecentContext","Topics"],"rejected":[],"rulings":[],"reviewTagWritten":false,"closedReviews":[]}');
INSERT INTO "notes" VALUES('Elif Demirtaş.md','68f6ef7406a68c7b',1,'12cb2cfbb5782ff5e4d80625ef7d8a2b858edcf5f1ba23076c67d85c699f0b1b','e89beae5cb666f18ebb9dd1c8709a0ce1decaf52456b530d361126c732e10289','{"written":[{"key":"9ad1bacdda9f7eac","section":"KeyFacts","text":"Elif Demirtaş will put GBP 600 aside from the staff welfare fund.","meaning":"Elif Demirtaş will put GBP 600 aside from the staff welfare fund.","state":"Standing","facts":[{"value":"a9c16a4e088748c1"}]},{"key":"503ed68c98c963af","section":"RecentContext","text":"2025-12-11: Elif Demirtaş promised Nora Lindqvist to put GBP 600 aside from the staff welfare fund.","meaning":"2025-12-11: Elif Demirtaş promised Nora Lindqvist to put GBP 600 aside from the staff welfare fund.","state":"Standing","facts":[{"value":"7c6791be0a3df1e5"},{"value":"c7b0eaa80fce0424"}]},{"key":"8abe1da7ec91b365","section":"Topics","text":"Gunnar''s eightieth","meaning":"Gunnar''s eightieth","state":"Standing","facts":[{"value":"f5a8c14b017dd599"}]}],"fields":{"#":"Elif Demirtaş","company":"Tideway Terminals Ltd","email":"elif.demirtas@tideway.example","last_contact":"2025-12-10","phone":"020 7946 0140","role":"HR Business Partner","title":"Elif Demirtaş"},"sectionsMade":["KeyFacts","RecentContext","Topics"],"rejected":[],"rulings":[],"reviewTagWritten":false,"closedReviews":[]}');
CREATE TABLE person_rulings (
  number  INTEGER PRIMARY KEY,
  kind    TEXT NOT NULL,         -- same | name
  address TEXT NOT NULL,         -- of the person
  value   TEXT NOT NULL,         -- same: an address of the other; name: the name
  run     INTEGER NOT NULL,
  ruled   TEXT NOT NULL,
  undone  INTEGER
);
CREATE TABLE refusals (
  message  TEXT NOT NULL,
  version  TEXT NOT NULL,
  claim    TEXT NOT NULL,      -- JSON
  reason   TEXT NOT NULL,
  is_close INTEGER NOT NULL,
  PRIMARY KEY (message, version, claim)
) WITHOUT ROWID;
CREATE TABLE reviews (
  id     TEXT PRIMARY KEY,
  path   TEXT,                 -- the note concerned; null where it concerns none
  item   TEXT NOT NULL,        -- JSON
  state  TEXT NOT NULL,        -- open | decided | dismissed | closed
  why    TEXT,                 -- why it is closed
  opened INTEGER NOT NULL,
  ended  INTEGER
, topic   TEXT NOT NULL DEFAULT '', name    TEXT NOT NULL DEFAULT '', contact TEXT, kind    TEXT NOT NULL DEFAULT '', rule    TEXT NOT NULL DEFAULT '', threads TEXT NOT NULL DEFAULT '', words   TEXT NOT NULL DEFAULT '', later   TEXT);
CREATE TABLE runs (
  number   INTEGER PRIMARY KEY,
  command  TEXT NOT NULL,
  started  TEXT NOT NULL,
  ended    TEXT,
  outcome  TEXT,               -- done | failures | interrupted | undone; null while it runs or when it was killed
  report   TEXT                -- JSON: the table that was shown
);
INSERT INTO "runs" VALUES(1,'run /home/nora/Mail','2026-11-26T04:20:06.423Z','2026-11-26T04:20:09.574Z','done','{
  "outcome": "Done",
  "refusal": null,
  "run": 1,
  "messagesRead": 4,
  "messagesNew": 4,
  "mailboxesUnchanged": 0,
  "skipped": {},
  "threads": 2,
  "facts": {
    "Role": 2,
    "Employer": 2,
    "Contact": 1,
    "Plan": 1,
    "Commitment": 2,
    "Topic": 2,
    "Mention": 2,
    "Context": 4
  },
  "claimsRefused": 0,
  "verdicts": {
    "Adds": 12,
    "Repeats": 1
  },
  "notesMade": [
    "Elif Demirta\u015F.md",
    "Marcus Okafor.md"
  ],
  "notesChanged": [],
  "queueLength": 0,
  "failures": [],
  "remarks": [],
  "usage": {
    "calls": 0,
    "storedAnswers": 0,
    "inputTokens": 0,
    "outputTokens": 0,
    "cost": null
  },
  "spending": [],
  "traffic": [],
  "batches": [],
  "estimates": [],
  "elapsed": "00:00:03.1697117",
  "diffs": {}
}');
CREATE TABLE sightings (
  address   TEXT NOT NULL,
  name      TEXT NOT NULL,     -- display name as told; empty where there was none
  as_author INTEGER NOT NULL,  -- messages that it wrote
  as_other  INTEGER NOT NULL,  -- messages that it received
  PRIMARY KEY (address, name)
) WITHOUT ROWID;
INSERT INTO "sightings" VALUES('all-staff@tideway.example','All Staff',0,1);
INSERT INTO "sightings" VALUES('elif.demirtas@tideway.example','Elif Demirtaş',1,2);
INSERT INTO "sightings" VALUES('marcus.okafor@tideway.example','Marcus Okafor',2,2);
INSERT INTO "sightings" VALUES('nora.lindqvist@tideway.example','Nora Lindqvist',1,2);
CREATE TABLE sources (
  mailbox  TEXT PRIMARY KEY,   -- absolute path
  bookmark TEXT NOT NULL,      -- JSON: how far it was read, and how its beginning is recognised
  run      INTEGER NOT NULL
);
INSERT INTO "sources" VALUES('/home/nora/Mail','{"length":7692,"stamp":639312631500559294,"head":"6455965242084d0f","prefix":"","members":"6rK5/pTsFitufKjETIwB86geznsGH3tn"}',1);
CREATE TABLE thread_aliases (
  alias  TEXT PRIMARY KEY,     -- an id that a thread had before it was found to be part of another
  thread TEXT NOT NULL
);
CREATE TABLE verdicts (
  path   TEXT NOT NULL,
  fact   TEXT NOT NULL,
  kind   INTEGER NOT NULL,
  entry  TEXT,
  rule   TEXT NOT NULL,
  reason TEXT NOT NULL,
  run    INTEGER NOT NULL,     -- the run that came to this verdict first
  PRIMARY KEY (path, fact)
) WITHOUT ROWID;
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','1ae4d05c1c5292a7',0,NULL,'SlotHoldsOneValue','the role is ''HR Business Partner''',1);
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','618fed26693a0e8e',0,NULL,'SlotHoldsOneValue','the phone is ''020 7946 0140''',1);
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','7c6791be0a3df1e5',1,'503ed68c98c963af','OneLineAThread','the thread has one line, which follows it as it goes on',1);
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','8438cd6928b3fa94',0,NULL,'SlotHoldsOneValue','the company is ''Tideway Terminals Ltd''',1);
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','a9c16a4e088748c1',0,'9ad1bacdda9f7eac','NothingSaysThis','nothing in the note says this',1);
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','c7b0eaa80fce0424',0,'503ed68c98c963af','OneLineAThread','the thread has one line, which follows it as it goes on',1);
INSERT INTO "verdicts" VALUES('Elif Demirtaş.md','f5a8c14b017dd599',0,'8abe1da7ec91b365','NothingSaysThis','nothing in the note says this',1);
INSERT INTO "verdicts" VALUES('Marcus Okafor.md','1bade4d8bc014fb5',0,NULL,'SlotHoldsOneValue','the role is ''Managing Director''',1);
INSERT INTO "verdicts" VALUES('Marcus Okafor.md','374512de5e4d2339',0,NULL,'SlotHoldsOneValue','the company is ''Tideway Terminals Ltd''',1);
INSERT INTO "verdicts" VALUES('Marcus Okafor.md','41483b3a87988e78',0,'0d3c85a4d2f86fa2','OneLineAThread','the thread has one line, which follows it as it goes on',1);
INSERT INTO "verdicts" VALUES('Marcus Okafor.md','442f1875a56da704',0,'832abee39b4fa8df','NothingSaysThis','nothing in the note says this',1);
INSERT INTO "verdicts" VALUES('Marcus Okafor.md','80c2391417ae77e8',0,'724af442f74dc3ae','OneLineAThread','the thread has one line, which follows it as it goes on',1);
INSERT INTO "verdicts" VALUES('Marcus Okafor.md','a9de0d6fece3f2b7',0,'65fcf8f239f0c884','NothingSaysThis','nothing in the note says this',1);
CREATE INDEX messages_thread ON messages (thread);
CREATE INDEX messages_date ON messages (date);
CREATE INDEX messages_carried ON messages (key) WHERE carried_by IS NOT NULL;
CREATE INDEX messages_unthreaded ON messages (key) WHERE thread IS NULL;
CREATE INDEX facts_message ON facts (message);
CREATE INDEX note_writes_pending ON note_writes (state) WHERE state = 'pending';
CREATE INDEX edits_path ON edits (path);
CREATE INDEX reviews_state ON reviews (state);
CREATE INDEX forgotten_value ON forgotten (value) WHERE undone IS NULL;
CREATE INDEX held_content ON held (content);
CREATE INDEX decisions_item ON decisions (item);
CREATE INDEX decisions_run ON decisions (run);
CREATE INDEX messages_content ON messages (content) WHERE carried_by IS NULL;
CREATE INDEX batches_open ON batches (state) WHERE state = 'open';
CREATE INDEX batch_lines_key ON batch_lines (key);
COMMIT;
PRAGMA user_version = 8;
