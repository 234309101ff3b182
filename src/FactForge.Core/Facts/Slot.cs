namespace FactForge;

/// <summary>A property that has one value at a time; a later message's value takes the place of an earlier one's.</summary>
public enum Slot
{
    /// <summary>The job title.</summary>
    Role,

    /// <summary>The organisation.</summary>
    Employer,

    /// <summary>The primary address.</summary>
    Email,

    /// <summary>The phone number.</summary>
    Phone,

    /// <summary>Where the person is based.</summary>
    Location,

    /// <summary>Whom the person reports to.</summary>
    Manager,
}
