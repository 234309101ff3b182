namespace FactForge.Extraction.Rules.JobChanges;

/// <summary>What a turn speaks of besides the person: what has to stand behind its verb or its link for it to be a change of job.</summary>
internal enum JobObject
{
    /// <summary>Nothing more need be told ("je prends ma retraite").</summary>
    None,

    /// <summary>An organisation, a kind of organisation, or a department: not the room, the train or the town.</summary>
    House,

    /// <summary>What somebody answers for: a department, a task of an office; anything where the sentence says from when on.</summary>
    Duty,

    /// <summary>Whatever stands there: what was led can be anything.</summary>
    Thing,

    /// <summary>A trade or an office.</summary>
    Post,

    /// <summary>A place or thing with a name, as that of a school ("hat in Halle studiert").</summary>
    Name,

    /// <summary>The author's own house, which "us" names.</summary>
    Ours,

    /// <summary>Another person, named in full.</summary>
    Person,
}
