"""What translated programs need beside the functions and constants of the catalog, and where each lives."""

from __future__ import annotations

SUPPORT = {
    **dict.fromkeys(("NotSupported", "NotTranslated"), "wlcompat.untranslated"),
    **dict.fromkeys(("not_supported", "not_translated", "unknown_name"), "wlcompat.untranslated"),
    **dict.fromkeys(
        ("as_condition", "to_boolean", "to_buffer", "to_integer", "to_real", "to_text"),
        "wlcompat.values.conversions",
    ),
    **dict.fromkeys(
        (
            *("add", "both", "comparable", "either", "equal", "is_in", "modulo", "number", "real_equal"),
            *("flexible_equal", "flexible_starts", "flexible_contains", "flexible_ends"),
            *("very_flexible_equal", "very_flexible_starts", "very_flexible_contains", "very_flexible_ends"),
        ),
        "wlcompat.values.operators",
    ),
    **dict.fromkeys(("grow_element", "grow_global", "grow_member"), "wlcompat.values.growth"),
    **dict.fromkeys(("not_null", "or_null"), "wlcompat.values.nullables"),
    "AssociativeArray": "wlcompat.arrays.associative",
    "GrowingArray": "wlcompat.arrays.growing",
    **dict.fromkeys(("bits_of", "with_bits"), "wlcompat.values.bits"),
    "to_uuid": "wlcompat.values.uuids",
    "transferred": "wlcompat.values.memory",
    "Chrono": "wlcompat.dates.chrono",
    **dict.fromkeys(("Date", "DateTime", "Time"), "wlcompat.values.dates"),
    **dict.fromkeys(("Duration", "to_duration"), "wlcompat.values.durations"),
    **dict.fromkeys(("Currency", "Numeric"), "wlcompat.values.exact"),
    **dict.fromkeys(
        (
            *("to_int8", "to_int16", "to_uint8", "to_uint16", "to_uint32", "to_uint64", "to_real4"),
            *("to_asciiz", "to_character", "to_fixed_buffer", "to_fixed_text"),
        ),
        "wlcompat.values.storing",
    ),
    "Queue": "wlcompat.arrays.queues",
    **dict.fromkeys(
        (
            *("Ref", "RefAs", "RefElement", "RefItem", "RefMember"),
            *("exchange", "stepped", "stepped_after", "with_references"),
        ),
        "wlcompat.values.references",
    ),
    **dict.fromkeys(
        (
            *(
                "each_string",
                "each_string_with_position",
                "each_string_with_position_and_rank",
                "each_element",
                "each_with_key",
            ),
            *("at", "piece", "element", "set_element", "with_end", "with_start"),
        ),
        "wlcompat.values.iteration",
    ),
    "each_position": "wlcompat.strings.matching",
    "Stack": "wlcompat.arrays.queues",
    "ZipArchive": "wlcompat.archives.table",
    **dict.fromkeys(("HttpRequest", "HttpResponse"), "wlcompat.http.messages"),
    **dict.fromkeys(("Email", "EmailAttachment", "EmailSMTPSession"), "wlcompat.mail.messages"),
    **dict.fromkeys(("Toast", "ToastButton"), "wlcompat.dialogs.toasts"),
    "XmlNode": "wlcompat.xml.nodes",
    "module_when_used": "wlcompat.program.modules",
    "assertions_enabled": "wlcompat.debugging.assertions",
    **dict.fromkeys(
        ("VariantArray", "VariantObject", "own_variant", "taking_members"), "wlcompat.variants.members"
    ),
    "to_json": "wlcompat.variants.functions",
    "with_members": "wlcompat.values.members",
    **dict.fromkeys(("WithStaticProperties", "static_property"), "wlcompat.values.static_properties"),
    "with_piece": "wlcompat.values.pieces",
    "variable_named": "wlcompat.values.naming",
    **dict.fromkeys(("call_on", "has_element", "of_class", "property_of"), "wlcompat.values.properties"),
    "procedure_named": "wlcompat.procedures.calling",
    "call_overload": "wlcompat.procedures.overloads",
    "counts_received": "wlcompat.procedures.received",
    "copied_array": "wlcompat.arrays.functions",
    **dict.fromkeys(("assign_members", "copied_sharing"), "wlcompat.values.copies"),
    "resize": "wlcompat.arrays.functions",
    **dict.fromkeys(("AutomaticEvent", "CriticalSection", "ManualEvent"), "wlcompat.threads.objects"),
    "serialized": "wlcompat.serialization.members",
    "ParallelTask": "wlcompat.threads.tasks",
    "Thread": "wlcompat.threads.thread",
    "in_main_thread": "wlcompat.threads.main_thread",
    "in_critical_section": "wlcompat.threads.one_at_a_time",
    "one_thread_at_a_time": "wlcompat.threads.one_at_a_time",
    "WLanguageError": "wlcompat.errors.exceptions",
    **dict.fromkeys(("AutomaticError", "checked", "hands_on_errors"), "wlcompat.errors.automatic"),
    "handles_automatically": "wlcompat.errors.handling",
}
