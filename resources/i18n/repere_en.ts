<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>addresses</name>
    <message numerus="yes">
      <location filename="../../ui/addresses/discrepancy_rows.py" />
      <source>{count} addresses, one decision</source>
      <translation>
        <numerusform>{count} address, one decision</numerusform>
        <numerusform>{count} addresses, one decision</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.</source>
      <translation>
        <numerusform>{count} row of {layer} is changed, not saved yet: look at it, then save the layer.</numerusform>
        <numerusform>{count} rows of {layer} are changed, not saved yet: look at them, then save the layer.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} corrections are now seen in {source}.</source>
      <translation>
        <numerusform>{count} correction is now seen in {source}.</numerusform>
        <numerusform>{count} corrections are now seen in {source}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <source>{count} rows could not be fully read.</source>
      <translation>
        <numerusform>{count} row could not be fully read.</numerusform>
        <numerusform>{count} rows could not be fully read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/addresses/region_file.py" />
      <source>{count} differences of the region opened.</source>
      <translation>
        <numerusform>{count} difference of the region opened.</numerusform>
        <numerusform>{count} differences of the region opened.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>commune</name>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <source>{count} months</source>
      <translation>
        <numerusform>{count} month</numerusform>
        <numerusform>{count} months</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>corrections</name>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and go in {seconds} seconds.</source>
      <translation>
        <numerusform>{count} correction is approved and goes in {seconds} seconds.</numerusform>
        <numerusform>{count} corrections are approved and go in {seconds} seconds.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/delayed_send.py" />
      <source>{count} corrections are approved and were not sent: Send is in Corrections.</source>
      <translation>
        <numerusform>{count} correction is approved and was not sent: Send is in Corrections.</numerusform>
        <numerusform>{count} corrections are approved and were not sent: Send is in Corrections.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.</source>
      <translation>
        <numerusform>Dossier {number}: {count} correction, marked as sent by hand. It is in {path}.</numerusform>
        <numerusform>Dossier {number}: {count} corrections, marked as sent by hand. It is in {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_form.py" />
      <source>Dossier {number} for {service}: {count} corrections ticked.</source>
      <translation>
        <numerusform>Dossier {number} for {service}: {count} correction ticked.</numerusform>
        <numerusform>Dossier {number} for {service}: {count} corrections ticked.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>{count} corrections, approved and put together by {author} on {date}.</source>
      <translation>
        <numerusform>{count} correction, approved and put together by {author} on {date}.</numerusform>
        <numerusform>{count} corrections, approved and put together by {author} on {date}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/dossier_pdf.py" />
      <source>The journal then: {count} steps, the last {hash}</source>
      <translation>
        <numerusform>The journal then: {count} step, the last {hash}</numerusform>
        <numerusform>The journal then: {count} steps, the last {hash}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/pending_strip.py" />
      <source>{count} waiting</source>
      <translation>
        <numerusform>{count} waiting</numerusform>
        <numerusform>{count} waiting</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections to look at.</source>
      <translation>
        <numerusform>{count} correction to look at.</numerusform>
        <numerusform>{count} corrections to look at.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections received by the service.</source>
      <translation>
        <numerusform>{count} correction received by the service.</numerusform>
        <numerusform>{count} corrections received by the service.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} corrections applied.</source>
      <translation>
        <numerusform>{count} correction applied.</numerusform>
        <numerusform>{count} corrections applied.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} not sent: they wait for the next Send.</source>
      <translation>
        <numerusform>{count} not sent: it waits for the next Send.</numerusform>
        <numerusform>{count} not sent: they wait for the next Send.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/push_controls.py" />
      <source>{count} may have arrived: Send asks the service, and sends nothing twice.</source>
      <translation>
        <numerusform>{count} may have arrived: Send asks the service, and sends nothing twice.</numerusform>
        <numerusform>{count} may have arrived: Send asks the service, and sends nothing twice.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_filters.py" />
      <source>{count} days or more</source>
      <translation>
        <numerusform>{count} day or more</numerusform>
        <numerusform>{count} days or more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided</source>
      <translation>
        <numerusform>{count} decided</numerusform>
        <numerusform>{count} decided</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} changed meanwhile</source>
      <translation>
        <numerusform>{count} changed meanwhile</numerusform>
        <numerusform>{count} changed meanwhile</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} a colleague is looking at</source>
      <translation>
        <numerusform>{count} a colleague is looking at</numerusform>
        <numerusform>{count} a colleague is looking at</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} of your own</source>
      <translation>
        <numerusform>{count} of your own</numerusform>
        <numerusform>{count} of your own</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the service would refuse</source>
      <translation>
        <numerusform>{count} the service would refuse</numerusform>
        <numerusform>{count} the service would refuse</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose source has changed since</source>
      <translation>
        <numerusform>{count} whose source has changed since</numerusform>
        <numerusform>{count} whose source has changed since</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} whose address was removed</source>
      <translation>
        <numerusform>{count} whose address was removed</numerusform>
        <numerusform>{count} whose address was removed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} the source has already: look at each</source>
      <translation>
        <numerusform>{count} the source has already: look at it</numerusform>
        <numerusform>{count} the source has already: look at each</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} that contradict another: look at each</source>
      <translation>
        <numerusform>{count} that contradicts another: look at it</numerusform>
        <numerusform>{count} that contradict another: look at each</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} not yours to decide</source>
      <translation>
        <numerusform>{count} not yours to decide</numerusform>
        <numerusform>{count} not yours to decide</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} decided by somebody else</source>
      <translation>
        <numerusform>{count} decided by somebody else</numerusform>
        <numerusform>{count} decided by somebody else</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_page.py" />
      <source>{count} chosen</source>
      <translation>
        <numerusform>{count} chosen</numerusform>
        <numerusform>{count} chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{person} is looking, {count} more minutes</source>
      <translation>
        <numerusform>{person} is looking, {count} more minute</numerusform>
        <numerusform>{person} is looking, {count} more minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>yours for {count} more minutes</source>
      <translation>
        <numerusform>yours for {count} more minute</numerusform>
        <numerusform>yours for {count} more minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} more: show them</source>
      <translation>
        <numerusform>{count} more: show it</numerusform>
        <numerusform>{count} more: show them</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>Accept the other {count}…</source>
      <translation>
        <numerusform>Accept the other {count}…</numerusform>
        <numerusform>Accept the other {count}…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/sample_bar.py" />
      <source>{count} are alike: a sample can stand for them.</source>
      <translation>
        <numerusform>{count} is alike: a sample can stand for it.</numerusform>
        <numerusform>{count} are alike: a sample can stand for them.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>dossiers</name>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} corrections settled.</source>
      <translation>
        <numerusform>{count} correction settled.</numerusform>
        <numerusform>{count} corrections settled.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} came back: they are drafts again, each with its reason.</source>
      <translation>
        <numerusform>{count} came back: it is a draft again, with its reason.</numerusform>
        <numerusform>{count} came back: they are drafts again, each with its reason.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/answer_words.py" />
      <source>{count} need your look.</source>
      <translation>
        <numerusform>{count} needs your look.</numerusform>
        <numerusform>{count} need your look.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} answers written, each with its letter.</source>
      <translation>
        <numerusform>{count} answer written, with its letter.</numerusform>
        <numerusform>{count} answers written, each with its letter.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>Stopped: {count} files were not read. Receive them again: twice is once.</source>
      <translation>
        <numerusform>Stopped: {count} file was not read. Receive it again: twice is once.</numerusform>
        <numerusform>Stopped: {count} files were not read. Receive them again: twice is once.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/received_page.py" />
      <source>{count} corrections of {number} are in review.</source>
      <translation>
        <numerusform>{count} correction of {number} is in review.</numerusform>
        <numerusform>{count} corrections of {number} are in review.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} files received</source>
      <translation>
        <numerusform>{count} file received</numerusform>
        <numerusform>{count} files received</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections that were altered before are whole now.</source>
      <translation>
        <numerusform>{count} correction that was altered before is whole now.</numerusform>
        <numerusform>{count} corrections that were altered before are whole now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/reception_table.py" />
      <source>{count} corrections came into the review.</source>
      <translation>
        <numerusform>{count} correction came into the review.</numerusform>
        <numerusform>{count} corrections came into the review.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/seal_page.py" />
      <source>{count} communes have a key on this desk.</source>
      <translation>
        <numerusform>{count} commune has a key on this desk.</numerusform>
        <numerusform>{count} communes have a key on this desk.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections of {number} are asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</source>
      <translation>
        <numerusform>{count} correction of {number} is asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</numerusform>
        <numerusform>{count} corrections of {number} are asked back: a dossier without corrections tells the region, under a number of its own. Hand it in as the others. What the region decided meanwhile stands, and its answer will say so.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections recalled. Hand in {path}.</source>
      <translation>
        <numerusform>{count} correction recalled. Hand in {path}.</numerusform>
        <numerusform>{count} corrections recalled. Hand in {path}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} dossiers wait for an answer for more than {days} days</source>
      <translation>
        <numerusform>{count} dossier waits for an answer for more than {days} days</numerusform>
        <numerusform>{count} dossiers wait for an answer for more than {days} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} without an answer</source>
      <translation>
        <numerusform>{count} without an answer</numerusform>
        <numerusform>{count} without an answer</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>incidents</name>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows read.</source>
      <translation>
        <numerusform>{count} row read.</numerusform>
        <numerusform>{count} rows read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} without a usable position.</source>
      <translation>
        <numerusform>{count} without a usable position.</numerusform>
        <numerusform>{count} without a usable position.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} with a date that cannot be read.</source>
      <translation>
        <numerusform>{count} with a date that cannot be read.</numerusform>
        <numerusform>{count} with a date that cannot be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows cannot be read.</source>
      <translation>
        <numerusform>{count} row cannot be read.</numerusform>
        <numerusform>{count} rows cannot be read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/file_dialog.py" />
      <source>{count} rows repeat the identifier of another: the one changed last is kept.</source>
      <translation>
        <numerusform>{count} row repeats the identifier of another: the one changed last is kept.</numerusform>
        <numerusform>{count} rows repeat the identifier of another: the one changed last is kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <source>{count} are no longer listed.</source>
      <translation>
        <numerusform>{count} is no longer listed.</numerusform>
        <numerusform>{count} are no longer listed.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} PDFs are in {folder}.</source>
      <translation>
        <numerusform>{count} PDF is in {folder}.</numerusform>
        <numerusform>{count} PDFs are in {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>{count} dossiers without a position have none.</source>
      <translation>
        <numerusform>{count} dossier without a position has none.</numerusform>
        <numerusform>{count} dossiers without a position have none.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>In {count} of them a service did not answer: the PDF says which.</source>
      <translation>
        <numerusform>In {count} of them a service did not answer: the PDF says which.</numerusform>
        <numerusform>In {count} of them a service did not answer: the PDF says which.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/permits_page.py" />
      <source>Stopped: {count} PDFs are in {folder}.</source>
      <translation>
        <numerusform>Stopped: {count} PDF is in {folder}.</numerusform>
        <numerusform>Stopped: {count} PDFs are in {folder}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>layers</name>
    <message numerus="yes">
      <location filename="../../ui/layers/offline_package_page.py" />
      <source>Packed: {count} layers in {path}, with a project beside it.</source>
      <translation>
        <numerusform>Packed: {count} layer in {path}, with a project beside it.</numerusform>
        <numerusform>Packed: {count} layers in {path}, with a project beside it.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/point_info_page.py" />
      <source>Copied: {count} answers.</source>
      <translation>
        <numerusform>Copied: {count} answer.</numerusform>
        <numerusform>Copied: {count} answers.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/layers/service_status.py" />
      <source>{count} kept</source>
      <translation>
        <numerusform>{count} kept</numerusform>
        <numerusform>{count} kept</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>processing</name>
    <message numerus="yes">
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} communes were finished before, and are kept.</source>
      <translation>
        <numerusform>{count} commune was finished before, and is kept.</numerusform>
        <numerusform>{count} communes were finished before, and are kept.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/correct_register.py" />
      <source>{count} rows of the register are to change.</source>
      <translation>
        <numerusform>{count} row of the register is to change.</numerusform>
        <numerusform>{count} rows of the register are to change.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents.</source>
      <translation>
        <numerusform>{count} incident.</numerusform>
        <numerusform>{count} incidents.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/processing/make_dossier.py" />
      <source>Dossier {number}: {count} corrections. It is in {path}.</source>
      <translation>
        <numerusform>Dossier {number}: {count} correction. It is in {path}.</numerusform>
        <numerusform>Dossier {number}: {count} corrections. It is in {path}.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>region</name>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} differences</source>
      <translation>
        <numerusform>{count} difference</numerusform>
        <numerusform>{count} differences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/region/region_window.py" />
      <source>{count} communes</source>
      <translation>
        <numerusform>{count} commune</numerusform>
        <numerusform>{count} communes</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>several rooms</name>
    <message numerus="yes">
      <location filename="../../ui/addresses/panel.py" />
      <location filename="../../ui/processing/compare_addresses.py" />
      <location filename="../../ui/processing/compare_region.py" />
      <source>{count} differences found.</source>
      <translation>
        <numerusform>{count} difference found.</numerusform>
        <numerusform>{count} differences found.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/commune/field_names.py" />
      <location filename="../../ui/corrections/queue_tree.py" />
      <source>{count} days</source>
      <translation>
        <numerusform>{count} day</numerusform>
        <numerusform>{count} days</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/corrections/queue_details.py" />
      <location filename="../../ui/corrections/queue_map.py" />
      <location filename="../../ui/dossiers/item_table.py" />
      <location filename="../../ui/dossiers/received_rows.py" />
      <location filename="../../ui/dossiers/reception_table.py" />
      <location filename="../../ui/dossiers/sent_page.py" />
      <source>{count} corrections</source>
      <translation>
        <numerusform>{count} correction</numerusform>
        <numerusform>{count} corrections</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/incidents/list_updater.py" />
      <location filename="../../ui/processing/fetch_incidents.py" />
      <source>{count} incidents could not be read.</source>
      <translation>
        <numerusform>{count} incident could not be read.</numerusform>
        <numerusform>{count} incidents could not be read.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>widgets</name>
    <message numerus="yes">
      <location filename="../../ui/widgets/filters.py" />
      <source>Filters ({count}) ▾</source>
      <translation>
        <numerusform>Filters ({count}) ▾</numerusform>
        <numerusform>Filters ({count}) ▾</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/widgets/header_parts.py" />
      <source>{count} services away</source>
      <translation>
        <numerusform>{count} service away</numerusform>
        <numerusform>{count} services away</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>window</name>
    <message numerus="yes">
      <location filename="../../ui/dock.py" />
      <source>{count} corrections failed and wait for your look.</source>
      <translation>
        <numerusform>{count} correction failed and waits for your look.</numerusform>
        <numerusform>{count} corrections failed and wait for your look.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>QGIS ended last time while {count} correction was being sent. Its service is asked what became of it before anything is sent again.</source>
      <translation>
        <numerusform>QGIS ended last time while {count} correction was being sent. Its service is asked what became of it before anything is sent again.</numerusform>
        <numerusform>QGIS ended last time while {count} corrections were being sent. Their services are asked what became of them before anything is sent again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/session.py" />
      <source>The workspace was moved, whole: {count} rows.</source>
      <translation>
        <numerusform>The workspace was moved, whole: {count} row.</numerusform>
        <numerusform>The workspace was moved, whole: {count} rows.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>workshop</name>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} desks</source>
      <translation>
        <numerusform>{count} desk</numerusform>
        <numerusform>{count} desks</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} solved</source>
      <translation>
        <numerusform>{count} solved</numerusform>
        <numerusform>{count} solved</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <location filename="../../ui/workshop/trainer_board.py" />
      <source>{count} hands up</source>
      <translation>
        <numerusform>{count} hand up</numerusform>
        <numerusform>{count} hands up</numerusform>
      </translation>
    </message>
  </context>
</TS>
